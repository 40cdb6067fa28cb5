import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { Trash } from '@strapi/icons';

/** Something that is no condition: shown as it is, to be removed by who may. */
export function OddCondition({ text, onRemove }: { text: string; onRemove?: () => void }) {
  return (
    <Flex direction="column" alignItems="start" gap={3}>
      <Typography textColor="danger600">
        What is stored here is no condition, so the form cannot be published.
      </Typography>
      <Box
        background="neutral0"
        borderColor="neutral150"
        hasRadius
        padding={3}
        maxWidth="100%"
        overflow="auto"
      >
        <Typography tag="pre">{text}</Typography>
      </Box>
      {onRemove && (
        <Button variant="danger-light" startIcon={<Trash />} onClick={onRemove}>
          Remove it: always ask this question
        </Button>
      )}
    </Flex>
  );
}
