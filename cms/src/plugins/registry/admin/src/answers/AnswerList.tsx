import { Box, Grid, Typography } from '@strapi/design-system';
import type { AnswersInWords } from '../../../shared/contracts';

type Items = AnswersInWords['steps'][number]['items'];

/** Questions and answers side by side, one below the other where there is no room. */
export function AnswerList({ items }: { items: Items }) {
  return (
    <Box tag="dl" background="neutral100" hasRadius padding={2}>
      {items.map(({ path, label, text }) => (
        <Grid.Root key={path.join('/')} gap={2} padding={2}>
          <Grid.Item col={5} xs={12} tag="dt">
            <Typography fontWeight="bold">{label}</Typography>
          </Grid.Item>
          <Grid.Item col={7} xs={12} tag="dd" direction="column" alignItems="start">
            {text.map((line, index) => (
              <Typography key={index} tag="p">
                {line}
              </Typography>
            ))}
          </Grid.Item>
        </Grid.Root>
      ))}
    </Box>
  );
}
