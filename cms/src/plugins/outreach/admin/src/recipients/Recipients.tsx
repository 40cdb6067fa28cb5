import { Button, Field, Flex, TextInput, Typography } from '@strapi/design-system';
import { useState, type FormEvent } from 'react';
import { Choice } from '../../../../../admin/Choice';
import { counted, inDigits } from '../../../../../admin/counted';
import { Section } from '../../../../../admin/Section';
import type { Campaign, RecipientState } from '../../../shared/campaigns';
import { outcomeWords } from '../../../shared/outcome-words';
import type { Recipients as Found } from '../../../shared/recipients';
import { DownloadRecipients } from './DownloadRecipients';
import { RecipientsTable } from './RecipientsTable';
import { useRecipients } from './use-recipients';

/** Each recipient of a campaign, of those whom the member of staff may see: found, read, taken along. */
export function Recipients({ campaign: { id, counts, state: stands } }: { campaign: Campaign }) {
  const [state, setState] = useState<RecipientState | 'any'>('any');
  const [typed, setTyped] = useState('');
  const [words, setWords] = useState('');
  const [page, setPage] = useState(1);
  // Each look is noted: it is taken when staff ask for it, and once more when the campaign has ended.
  const [looks, setLooks] = useState(0);
  const asked = { page, ...(state !== 'any' && { state }), ...(words !== '' && { words }) };
  const reading = useRecipients(id, asked, `${stands}/${looks}`);

  const search = (event: FormEvent) => {
    event.preventDefault();
    setWords(typed.trim());
    setLooks((count) => count + 1);
    setPage(1);
  };
  return (
    <Section title="Recipients">
      <form id="recipients" noValidate onSubmit={search}>
        <Flex gap={3} wrap="wrap" alignItems="end">
          <Choice<RecipientState | 'any'>
            label="Outcome"
            choices={choicesOf(counts)}
            chosen={state}
            onChange={(chosen) => {
              setState(chosen);
              setPage(1);
            }}
          />
          <Field.Root>
            <Field.Label>Name, email address or number</Field.Label>
            <TextInput
              value={typed}
              maxLength={200}
              onChange={({ target }) => setTyped(target.value)}
            />
          </Field.Root>
          <Button type="submit" variant="secondary">
            Search
          </Button>
          <DownloadRecipients campaignId={id} />
        </Flex>
      </form>
      {reading.kind === 'failed' && (
        <Typography role="alert" textColor="danger600">
          The recipients could not be read. Try again in a moment.
        </Typography>
      )}
      {reading.kind === 'read' && (
        <>
          <Typography role="status">{foundInWords(reading.recipients)}</Typography>
          {reading.recipients.rows.length > 0 && <RecipientsTable rows={reading.recipients.rows} />}
          <Turn page={page} found={reading.recipients} onTurn={setPage} />
        </>
      )}
    </Section>
  );
}

/** The outcomes that somebody has. */
const choicesOf = (counts: Campaign['counts']) => [
  { value: 'any' as const, label: 'Any' },
  ...(Object.keys(outcomeWords) as RecipientState[])
    .filter((state) => (counts[state] ?? 0) > 0)
    .map((state) => ({ value: state, label: outcomeWords[state] })),
];

const foundInWords = ({ count, unseen }: Found): string =>
  [
    `${counted(count, 'recipient')}.`,
    ...(unseen > 0 ? [`You may not see ${inDigits(unseen)} more of this campaign.`] : []),
  ].join(' ');

function Turn({
  page,
  found: { count, pageSize },
  onTurn,
}: {
  page: number;
  found: Found;
  onTurn: (page: number) => void;
}) {
  const pages = Math.max(1, Math.ceil(count / pageSize));
  if (pages === 1) return null;
  return (
    <Flex tag="nav" aria-label="Pages of recipients" gap={2} wrap="wrap" alignItems="center">
      <Button variant="tertiary" disabled={page === 1} onClick={() => onTurn(page - 1)}>
        Previous
      </Button>
      <Typography>{`Page ${inDigits(page)} of ${inDigits(pages)}`}</Typography>
      <Button variant="tertiary" disabled={page >= pages} onClick={() => onTurn(page + 1)}>
        Next
      </Button>
    </Flex>
  );
}
