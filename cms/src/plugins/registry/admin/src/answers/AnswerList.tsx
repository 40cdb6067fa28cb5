import { Box, Flex, Grid, Typography } from '@strapi/design-system';
import { FileDownload } from '../../../../../admin/answers/FileDownload';
import type { AnswersInWords } from '../../../shared/contracts';

type Items = AnswersInWords['steps'][number]['items'];

/** Questions and answers side by side, one below the other where there is no room. */
export function AnswerList({ items }: { items: Items }) {
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
                <Typography tag="p">{line}</Typography>
                {files[index] && <FileDownload file={files[index]} />}
              </Flex>
            ))}
          </Grid.Item>
        </Grid.Root>
      ))}
    </Box>
  );
}
