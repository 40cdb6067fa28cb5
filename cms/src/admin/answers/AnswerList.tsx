import { Box, Flex, Grid, Typography } from '@strapi/design-system';
import type { DescribedAnswer } from '@ehpr/form-schemas';
import { FileDownload } from './FileDownload';

/** Questions and answers side by side, one below the other where there is no room. */
export function AnswerList({ items }: { items: readonly DescribedAnswer[] }) {
  return (
    <Box tag="dl" background="neutral100" hasRadius padding={2}>
      {items.map(({ path, label, text, files = [] }) => (
        <Grid.Root key={path.join('/')} gap={2} padding={2}>
          <Grid.Item col={5} xs={12} tag="dt">
            <Typography fontWeight="bold">{label}</Typography>
          </Grid.Item>
          <Grid.Item col={7} xs={12} tag="dd" direction="column" alignItems="start">
            {text.map((line, index) => (
              <Flex key={index} gap={2} wrap="wrap" maxWidth="100%">
                <Typography tag="p" style={{ overflowWrap: 'anywhere' }}>
                  {line}
                </Typography>
                {files[index] && <FileDownload file={files[index]} />}
              </Flex>
            ))}
          </Grid.Item>
        </Grid.Root>
      ))}
    </Box>
  );
}
