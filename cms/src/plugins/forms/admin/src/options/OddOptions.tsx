import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { Trash } from '@strapi/icons';

type Props = {
  text: string;
  /** What it is not. */
  what?: string;
  onRemove?: () => void;
};

/** Something that is no list of options: shown as it is, to be removed by who may. */
export function OddOptions({ text, what = 'no list of options', onRemove }: Props) {
  return (
    <Flex direction="column" alignItems="start" gap={3}>
      <Typography textColor="danger600">
        What is stored here is {what}, so the form cannot be published.
      </Typography>
      <Box
        background="neutral0"
        borderColor="neutral150"
        hasRadius
        padding={3}
        maxWidth="100%"
        maxHeight="20rem"
        overflow="auto"
        tabIndex={0}
        role="region"
        aria-label="What is stored"
      >
        <Typography tag="pre">{text}</Typography>
      </Box>
      {onRemove && (
        <Button variant="danger-light" startIcon={<Trash />} onClick={onRemove}>
          Remove it and begin anew
        </Button>
      )}
    </Flex>
  );
}
