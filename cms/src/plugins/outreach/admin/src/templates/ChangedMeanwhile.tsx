import { Box, Button, Flex, Typography } from '@strapi/design-system';
import type { Template } from '../../../shared/templates';

type Props = { theirs: Template; onTake: () => void; onKeep: () => void };

/** Somebody saved the template while it was open here: whose words are to stand is asked. */
export function ChangedMeanwhile({ theirs, onTake, onKeep }: Props) {
  return (
    <Box role="alert" background="danger100" borderColor="danger200" hasRadius padding={4}>
      <Flex direction="column" alignItems="start" gap={3}>
        <Typography tag="h2" variant="delta">
          {`${theirs.who} saved this template while you had it open`}
        </Typography>
        <Typography>What you wrote is still here, and is not saved yet.</Typography>
        <Flex gap={2} wrap="wrap">
          <Button variant="secondary" onClick={onKeep}>
            Keep what I wrote
          </Button>
          <Button variant="danger-light" onClick={onTake}>
            Take theirs instead
          </Button>
        </Flex>
      </Flex>
    </Box>
  );
}
