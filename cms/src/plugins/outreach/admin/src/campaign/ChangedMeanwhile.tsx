import { Box, Button, Flex, Typography } from '@strapi/design-system';
import type { Campaign } from '../../../shared/campaigns';
import { stateInWords } from '../words';
import { WordsShown } from '../../../../../admin/message-editor/WordsShown';

type Props = {
  theirs: Campaign;
  onSettle: (whose: 'mine' | 'theirs') => void;
  onLeaveDraft: () => void;
};

/** Somebody saved the campaign while it was open here: both words are shown, and whose are to stand is asked. */
export function ChangedMeanwhile({ theirs, onSettle, onLeaveDraft }: Props) {
  const isDraft = theirs.state === 'draft';
  return (
    <Box role="alert" background="warning100" borderColor="warning200" hasRadius padding={4}>
      <Flex direction="column" alignItems="stretch" gap={3}>
        <Typography tag="h3" variant="delta">
          {isDraft
            ? 'This campaign was saved elsewhere while you wrote'
            : `This campaign is confirmed meanwhile: ${stateInWords[theirs.state]}`}
        </Typography>
        <Typography>
          {isDraft
            ? 'What you wrote is still below, and is not saved. This is what was saved elsewhere:'
            : 'It can be changed no more. What you wrote last is still below: copy what you need. This is what is sent:'}
        </Typography>
        <WordsShown messages={theirs.messages} />
        <Flex gap={2} wrap="wrap">
          {isDraft ? (
            <>
              <Button variant="secondary" onClick={() => onSettle('mine')}>
                Save what I wrote
              </Button>
              <Button variant="tertiary" onClick={() => onSettle('theirs')}>
                Go on with what was saved elsewhere
              </Button>
            </>
          ) : (
            <Button variant="secondary" onClick={onLeaveDraft}>
              See how it stands
            </Button>
          )}
        </Flex>
      </Flex>
    </Box>
  );
}
