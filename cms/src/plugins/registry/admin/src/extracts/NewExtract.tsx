import { Button, Field, Flex, Link, Textarea, Typography } from '@strapi/design-system';
import { Download } from '@strapi/icons';
import { useFetchClient } from '@strapi/strapi/admin';
import { useState, type FormEvent } from 'react';
import { Link as RouterLink, useLocation } from 'react-router-dom';
import { counted } from '../../../../../admin/counted';
import { Section } from '../../../../../admin/Section';
import type { AskForExtract, AskedForExtract } from '../../../shared/extracts';
import { reasonLength } from '../../../shared/reason-length';
import { registryPaths } from '../paths';
import { useAsking } from '../../../../../admin/use-asking';
import { RunningExtract } from './RunningExtract';
import { useConsidered } from './use-considered';
import { filterInWords } from './words';

/** Parameters that say how a list is shown, and not whom it means. */
const ofTheList = ['sort', 'page', 'pageSize'];

/** Extracts the registrants that the address of the page means; all, where it names no search. */
export function NewExtract({ onChanged }: { onChanged: () => void }) {
  const location = useLocation();
  const { post } = useFetchClient();
  const { isBusy, fault, ask, forgetFault } = useAsking();
  const [reason, setReason] = useState('');
  const [runningId, setRunningId] = useState<string>();
  const params = new URLSearchParams(location.search);
  for (const name of ofTheList) params.delete(name);
  const query = String(params);
  const reading = useConsidered(query);
  const considered = reading.kind === 'considered' ? reading.extract : undefined;

  const start = async (event: FormEvent) => {
    event.preventDefault();
    await ask(async () => {
      const wanted: AskForExtract = { query, reason };
      const { data } = await post<{ data: AskedForExtract }>('/registry/extracts', wanted);
      fetchByBrowser(data.data.id);
      setRunningId(data.data.id);
      setReason('');
    });
    onChanged();
  };

  return (
    <Section title="New extract">
      {reading.kind === 'refused' && (
        <Typography role="alert" textColor="danger600">
          {reading.why}.
        </Typography>
      )}
      <Typography aria-live="polite">
        {considered
          ? `${counted(considered.count, 'registrant')}. ${filterInWords(considered.filter)}`
          : reading.kind === 'counting' && 'Counting …'}
      </Typography>
      <Link tag={RouterLink} to={`${registryPaths.registrants}?${query}`}>
        {query === '' ? 'Search for some of them first' : 'Change this search'}
      </Link>
      <form noValidate onSubmit={(event) => void start(event)}>
        <Flex direction="column" alignItems="stretch" gap={4}>
          <Field.Root
            required
            hint="It is kept with your name, and can be looked up later"
            {...(fault && { error: `${fault.message}.` })}
          >
            <Field.Label>What you need them for</Field.Label>
            <Textarea
              value={reason}
              maxLength={reasonLength.most}
              onChange={({ target }) => {
                setReason(target.value);
                forgetFault();
              }}
            />
            <Field.Error />
            <Field.Hint />
          </Field.Root>
          <Flex>
            <Button
              type="submit"
              startIcon={<Download />}
              loading={isBusy}
              disabled={considered === undefined || considered.count === 0}
            >
              Download as CSV
            </Button>
          </Flex>
        </Flex>
      </form>
      {runningId !== undefined && (
        <RunningExtract key={runningId} id={runningId} onChanged={onChanged} />
      )}
    </Section>
  );
}

/**
 * Has the browser fetch the file by itself, straight to the disk, however long it is. It brings the
 * ticket, which the answer before left with it.
 */
function fetchByBrowser(id: string): void {
  const link = document.createElement('a');
  link.href = `/registry/extracts/${id}/file`;
  link.download = '';
  link.click();
}
