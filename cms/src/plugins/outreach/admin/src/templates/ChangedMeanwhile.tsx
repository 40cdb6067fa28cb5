import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { WordsShown } from '../../../../../admin/message-editor/WordsShown';
import type { Template } from '../../../shared/templates';

type Props = { theirs: Template; onSettle: (whose: 'mine' | 'theirs') => void };

/** Somebody saved the template while it was open here: both are shown, and whose is to stand is asked. */
export function ChangedMeanwhile({ theirs, onSettle }: Props) {
  return (
    <Box role="alert" background="warning100" borderColor="warning200" hasRadius padding={4}>
      <Flex direction="column" alignItems="stretch" gap={3}>
        <Typography tag="h3" variant="delta">
          This template was saved elsewhere while you wrote
        </Typography>
        <Typography>
          What you wrote is still here, and is not saved. This was saved elsewhere, under the name “
          {theirs.name}”:
        </Typography>
        <WordsShown messages={theirs.messages} />
        <Flex gap={2} wrap="wrap">
          <Button variant="secondary" onClick={() => onSettle('mine')}>
            Save what I wrote
          </Button>
          <Button variant="tertiary" onClick={() => onSettle('theirs')}>
            Go on with what was saved elsewhere
          </Button>
        </Flex>
      </Flex>
    </Box>
  );
}
