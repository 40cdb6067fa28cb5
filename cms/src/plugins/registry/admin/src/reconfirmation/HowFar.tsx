import { Flex, Link, Td, Tr, Typography } from '@strapi/design-system';
import { Link as RouterLink } from 'react-router-dom';
import { inDigits } from '../../../../../admin/counted';
import { FactTable } from '../../../../../admin/FactTable';
import { Section } from '../../../../../admin/Section';
import type { Reconfirmation } from '../../../shared/reconfirmation';
import { registryPaths } from '../paths';
import { leftOutInWords } from './words';

/** How many are due, asked, reminded and lapsed, each with the way to who they are. */
export function HowFar({ now }: { now: Reconfirmation }) {
  const { due, leftOut, asked, reminded, lapsed, confirmedBy, mostInAnHour } = now;
  const rows = [
    {
      what: 'Due, and not asked yet',
      count: due,
      query: `asking=no&confirmed.to=${confirmedBy}`,
    },
    { what: 'Asked, and not reminded yet', count: asked, query: 'asking=asked' },
    { what: 'Reminded', count: reminded, query: 'asking=reminded' },
    { what: 'Lapsed', count: lapsed, query: 'status=lapsed' },
  ];
  const leftOutWords = leftOutInWords(leftOut);
  return (
    <Section title="How far people are asked">
      <Flex direction="column" alignItems="stretch" gap={4}>
        <FactTable
          label="How far people are asked"
          headings={['What', 'People', 'Who they are']}
          rowCount={rows.length}
        >
          {rows.map(({ what, count, query }) => (
            <Tr key={what}>
              <Td>
                <Typography>{what}</Typography>
              </Td>
              <Td>
                <Typography>{inDigits(count)}</Typography>
              </Td>
              <Td>
                <Link
                  tag={RouterLink}
                  to={`${registryPaths.registrants}?${query}`}
                  aria-label={`Show them: ${what}`}
                >
                  Show them
                </Link>
              </Td>
            </Tr>
          ))}
        </FactTable>
        <Typography textColor="neutral600">
          {`Once an hour, at most ${inDigits(mostInAnHour)} people are asked, those first who confirmed longest ago.`}
          {leftOutWords !== undefined && ` Of those who are due, ${leftOutWords}`}
        </Typography>
      </Flex>
    </Section>
  );
}
