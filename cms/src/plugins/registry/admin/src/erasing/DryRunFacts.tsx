import { Flex, Link, Td, Tr, Typography } from '@strapi/design-system';
import { displayConfirmationNumber } from '@ehpr/form-schemas';
import { Link as RouterLink } from 'react-router-dom';
import { counted, inDigits } from '../../../../../admin/counted';
import { FactTable } from '../../../../../admin/FactTable';
import { dayInWords } from '../../../../../admin/moment';
import type { DryRun } from '../../../shared/erasing';
import { registrantPath } from '../paths';

/** What a period would erase, in numbers, and some of whom. */
export function DryRunFacts({ dryRun, isSaved }: { dryRun: DryRun; isSaved: boolean }) {
  const { years, keptSince, persons, deployed, extracts, byYear, first } = dryRun;
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Typography role="status">
        {!isSaved && `If it were ${counted(years, 'year')}, which is not saved: `}
        {summary(dryRun)}
      </Typography>
      {extracts > 0 && (
        <Typography>
          What staff wrote when they asked for {counted(extracts, 'extract')} before{' '}
          {dayInWords(keptSince)} goes too. That there were such extracts stays.
        </Typography>
      )}
      {deployed > 0 && (
        <Typography>
          {counted(deployed, 'person stays', 'people stay')} because the registry has them as
          deployed. If they are back, set their status.
        </Typography>
      )}
      {byYear.length > 0 && (
        <FactTable
          label="Table of those who would go, by year"
          headings={['Confirmed last in', 'People']}
          rowCount={byYear.length}
        >
          {byYear.map(({ year, persons: count }) => (
            <Tr key={year}>
              <Td>
                <Typography>{year}</Typography>
              </Td>
              <Td>
                <Typography>{inDigits(count)}</Typography>
              </Td>
            </Tr>
          ))}
        </FactTable>
      )}
      {persons > 0 && first.length > 0 && <First dryRun={dryRun} />}
    </Flex>
  );
}

function First({ dryRun: { first, registrations } }: { dryRun: DryRun }) {
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <Typography tag="h3" variant="delta">
        {first.length < registrations ? `The first ${first.length} of them` : 'Their registrations'}
      </Typography>
      <Flex tag="ul" gap={4} wrap="wrap">
        {first.map(({ documentId, confirmationNumber }) => (
          <li key={documentId}>
            <Link tag={RouterLink} to={registrantPath(documentId)}>
              {displayConfirmationNumber(confirmationNumber)}
            </Link>
          </li>
        ))}
      </Flex>
    </Flex>
  );
}

function summary({ keptSince, persons, registrations, mails, notes, files }: DryRun): string {
  const since = dayInWords(keptSince);
  if (persons === 0)
    return `Nobody is due. Only those would go who confirmed last before ${since}.`;
  return (
    `${counted(persons, 'person', 'people')} who confirmed last before ${since}: ` +
    `${counted(registrations, 'registration')} with their history, ${counted(mails, 'email')}, ` +
    `${counted(notes, 'note')} and ${counted(files, 'file')}.`
  );
}
