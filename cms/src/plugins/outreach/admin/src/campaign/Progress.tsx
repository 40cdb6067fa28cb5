import { Flex, Grid, ProgressBar, Typography } from '@strapi/design-system';
import { inDigits } from '../../../../../admin/counted';
import type { Campaign } from '../../../shared/campaigns';
import { percentDone, progressOf, sentInWords } from '../words';

/** How far a campaign has come, as a bar and in numbers. It is not read out at each change. */
export function Progress({ campaign: { counts, recipients = 0 } }: { campaign: Campaign }) {
  const numbers = progressOf(counts);
  const facts: readonly (readonly [string, number, isAlways: boolean])[] = [
    ['Sent', numbers.sent, true],
    ['Delivered', numbers.delivered, true],
    ['Bounced', numbers.bounced, true],
    ['Called spam', numbers.complained, false],
    ['Failed', numbers.failed, true],
    ['Left out since', numbers.leftOut, false],
    ['Not known', numbers.unknown, false],
    ['Cancelled', numbers.cancelled, false],
    ['Remaining', numbers.remaining, true],
  ];
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Flex gap={4} wrap="wrap" alignItems="center">
        <ProgressBar
          aria-label="Progress of the campaign"
          getValueLabel={(value) => `${value} percent: ${sentInWords(counts, recipients)}`}
          value={percentDone(counts, recipients)}
        />
        <Typography>{sentInWords(counts, recipients)}</Typography>
      </Flex>
      <Grid.Root tag="dl" gap={4}>
        {facts
          .filter(([, count, isAlways]) => isAlways || count > 0)
          .map(([name, count]) => (
            <Grid.Item key={name} col={2} s={4} xs={6} direction="column" alignItems="flex-start">
              <Typography tag="dt" textColor="neutral600">
                {name}
              </Typography>
              <Typography tag="dd" variant="beta">
                {inDigits(count)}
              </Typography>
            </Grid.Item>
          ))}
      </Grid.Root>
      {numbers.delivered + numbers.bounced < numbers.sent && (
        <Typography textColor="neutral600">
          “Delivered” and “bounced” come from the mail service, some minutes after sending.
        </Typography>
      )}
    </Flex>
  );
}
