import { Box, Button, Flex, Typography } from '@strapi/design-system';
import type { Messages } from '../../message/message';
import { WordsShown } from './WordsShown';

/** Words that do not stand in what is saved, and are kept until they are put there or let go. */
export type Aside = { whose: string; messages: Messages };

/** Words that gave way to others, until they are let go. */
export function PutAside({ aside, onLetGo }: { aside: Aside; onLetGo: () => void }) {
  return (
    <Box background="neutral100" hasRadius padding={4}>
      <Flex direction="column" alignItems="stretch" gap={3}>
        <Typography tag="h3" variant="delta">
          {aside.whose}
        </Typography>
        <Typography>
          This is kept here until you leave the page, for you to copy what you need.
        </Typography>
        <WordsShown messages={aside.messages} />
        <Flex>
          <Button size="S" variant="tertiary" onClick={onLetGo}>
            I do not need it
          </Button>
        </Flex>
      </Flex>
    </Box>
  );
}
