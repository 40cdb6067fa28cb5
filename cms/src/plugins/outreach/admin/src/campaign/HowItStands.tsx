import { Box, Typography } from '@strapi/design-system';
import { useEffect, useRef } from 'react';
import { counted } from '../../../../../admin/counted';
import { moment } from '../../../../../admin/moment';
import type { Campaign } from '../../../shared/campaigns';
import { pausedInWords, sentInWords } from '../words';

/** Where a confirmed campaign stands, in a sentence or two. Who does not see the page hears of each change. */
export function HowItStands({ campaign }: { campaign: Campaign }) {
  const place = useRef<HTMLDivElement>(null);
  // The keyboard goes on where the button that confirmed it has gone.
  useEffect(() => {
    if (document.activeElement === document.body) place.current?.focus();
  }, []);
  const { state, pausedBecause = 'staff' } = campaign;
  return (
    <Box ref={place} tabIndex={-1} role="status">
      {state === 'paused' ? (
        <Box background="warning100" borderColor="warning200" hasRadius padding={4}>
          <Typography tag="p" fontWeight="bold">
            {pausedInWords[pausedBecause].why}
          </Typography>
          <Typography tag="p">{pausedInWords[pausedBecause].whatToDo}</Typography>
        </Box>
      ) : (
        <Typography variant="delta" tag="p">
          {inWords(campaign)}
        </Typography>
      )}
    </Box>
  );
}

function inWords({ state, startsAt, endedAt, recipients = 0, counts }: Campaign): string {
  const ended = endedAt === undefined ? '' : ` on ${moment(endedAt)}`;
  switch (state) {
    case 'scheduled': {
      const isDue = startsAt !== undefined && new Date(startsAt) <= new Date();
      if (startsAt === undefined || isDue) return 'It is about to go out.';
      return `It goes out on ${moment(startsAt)} to ${counted(recipients, 'person', 'people')}.`;
    }
    case 'sending':
      return 'It is going out. You can leave this page: it goes on by itself.';
    case 'finished':
      return `It is finished${ended}: ${sentInWords(counts, recipients)}.`;
    case 'cancelled':
      return `It was cancelled${ended}: ${sentInWords(counts, recipients)} before.`;
    default:
      return '';
  }
}
