import { inDigits } from '../../../../../admin/counted';
import { Box, Flex, TextButton, Typography, VisuallyHidden } from '@strapi/design-system';
import { useId } from 'react';

export type Bar = { value: string; label: string; count: number };

type Props = {
  title: string;
  bars: readonly Bar[];
  /** Which of them the search asks for. */
  chosen: readonly string[];
  onChoose: (value: string) => void;
};

/** Counts as bars that can be read as a table; each narrows the search to what it counts. */
export function Bars({ title, bars, chosen, onChoose }: Props) {
  const id = useId();
  const most = Math.max(1, ...bars.map(({ count }) => count));
  return (
    <Box>
      <Typography id={id} variant="delta" tag="h3">
        {title}
      </Typography>
      <Box
        tag="table"
        aria-labelledby={id}
        style={{ width: '100%', borderSpacing: '0 0.25rem', borderCollapse: 'separate' }}
      >
        <thead>
          <tr>
            <HiddenHeading>{title}</HiddenHeading>
            <HiddenHeading>Registrants</HiddenHeading>
          </tr>
        </thead>
        <tbody>
          {bars.map(({ value, label, count }) => (
            <tr key={value}>
              <th scope="row" style={{ textAlign: 'left', fontWeight: 'normal' }}>
                <TextButton
                  aria-pressed={chosen.includes(value)}
                  onClick={() => onChoose(value)}
                  style={{ textAlign: 'left', minHeight: '1.5rem' }}
                >
                  <Typography fontWeight={chosen.includes(value) ? 'bold' : 'regular'}>
                    {label}
                  </Typography>
                </TextButton>
              </th>
              <td style={{ width: '50%' }}>
                <Flex gap={2}>
                  <Box style={{ flex: 1 }} aria-hidden>
                    <Box
                      background={chosen.includes(value) ? 'primary700' : 'primary500'}
                      hasRadius
                      style={{ height: '0.75rem', width: `${(100 * count) / most}%` }}
                    />
                  </Box>
                  <Typography style={{ minWidth: '4rem', textAlign: 'right' }}>
                    {inDigits(count)}
                  </Typography>
                </Flex>
              </td>
            </tr>
          ))}
        </tbody>
      </Box>
    </Box>
  );
}

function HiddenHeading({ children }: { children: string }) {
  return (
    <th scope="col" style={{ padding: 0, height: 0, lineHeight: 0 }}>
      <VisuallyHidden>{children}</VisuallyHidden>
    </th>
  );
}
