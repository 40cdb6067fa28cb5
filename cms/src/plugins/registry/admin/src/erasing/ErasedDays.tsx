import { Td, Tr, Typography } from '@strapi/design-system';
import { inDigits } from '../../../../../admin/counted';
import { FactTable } from '../../../../../admin/FactTable';
import { dayInWords } from '../../../../../admin/moment';
import { Section } from '../../../../../admin/Section';
import type { ErasedDay } from '../../../shared/erasing';

const counts = ['persons', 'registrations', 'mails', 'notes', 'files'] as const;
const headings = ['Day', 'People', 'Registrations', 'Emails', 'Notes', 'Files'];

/** What was erased, in numbers: nothing else is left of it. */
export function ErasedDays({ days }: { days: readonly ErasedDay[] }) {
  return (
    <Section title="What was erased">
      {days.length === 0 ? (
        <Typography>Nobody has been erased yet.</Typography>
      ) : (
        <FactTable label="Table of what was erased" headings={headings} rowCount={days.length}>
          {days.map((erased) => (
            <Tr key={erased.day}>
              <Td>
                <Typography>{dayInWords(erased.day)}</Typography>
              </Td>
              {counts.map((what) => (
                <Td key={what}>
                  <Typography>{inDigits(erased[what])}</Typography>
                </Td>
              ))}
            </Tr>
          ))}
        </FactTable>
      )}
    </Section>
  );
}
