import { Box, Flex, Typography } from '@strapi/design-system';
import type { DraftGroup } from './domain/draft-condition';
import type { Outlook } from './domain/outlook';
import { sayCondition } from './domain/say-condition';

type Props = {
  group: DraftGroup | undefined;
  outlook: Outlook;
  isCore: boolean;
};

/** A condition for those who may not change it, and why they may not. */
export function ConditionInWords({ group, outlook, isCore }: Props) {
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <Box background="neutral0" borderColor="neutral150" hasRadius padding={3}>
        <Typography tag="p">
          {group ? sayCondition(group, outlook.names) : 'Always asked.'}
        </Typography>
      </Box>
      {isCore && (
        <Typography tag="p" variant="pi" textColor="neutral600">
          This is a core question: the registry depends on when it is asked, so that cannot be
          changed here.
        </Typography>
      )}
    </Flex>
  );
}
