import { Button, Flex, Typography } from '@strapi/design-system';
import { useFetchClient } from '@strapi/strapi/admin';
import { useCallback, useEffect, useState } from 'react';
import { Section } from '../../../../../admin/Section';
import type { AuditPage as Page, AuditRow } from '../../../shared/audit';
import { RegistryPage } from '../frame/RegistryPage';
import { mayReadAudit } from '../permissions';
import { auditPath, nothingAsked, type Asked } from './asked';
import { AuditForm } from './AuditForm';
import { AuditTable } from './AuditTable';

/** Who did what, searched by administrators. */
export function AuditPage() {
  const [asked, setAsked] = useState(nothingAsked);
  return (
    <RegistryPage
      title="Audit"
      subtitle="Who looked at, changed and was given what. Nobody can change it."
      permissions={mayReadAudit}
      withoutRegistrants
    >
      <Flex id="audit" direction="column" alignItems="stretch" gap={6} paddingBottom={8}>
        <AuditForm onSearch={setAsked} />
        <Found key={JSON.stringify(asked)} asked={asked} />
      </Flex>
    </RegistryPage>
  );
}

type Finding = {
  rows: AuditRow[];
  before?: number | undefined;
  state: 'reading' | 'read' | 'failed';
};

function Found({ asked }: { asked: Asked }) {
  const { get } = useFetchClient();
  const [{ rows, before, state }, setFinding] = useState<Finding>({ rows: [], state: 'reading' });

  const read = useCallback(
    (from?: number, signal?: AbortSignal) =>
      get<{ data: Page }>(auditPath(asked, from), { ...(signal && { signal }) })
        .then(({ data: { data } }) =>
          setFinding((now) => ({
            rows: [...now.rows, ...data.entries],
            before: data.before,
            state: 'read',
          })),
        )
        .catch(() => {
          if (!signal?.aborted) setFinding((now) => ({ ...now, state: 'failed' }));
        }),
    [get, asked],
  );
  useEffect(() => {
    const abort = new AbortController();
    void read(undefined, abort.signal);
    return () => abort.abort();
  }, [read]);
  const readOn = () => {
    setFinding((now) => ({ ...now, state: 'reading' }));
    void read(before);
  };

  return (
    <Section title="Found">
      <Typography aria-live="polite">
        {state === 'reading' && 'Searching …'}
        {state === 'failed' && 'The audit could not be searched. Try again.'}
        {state === 'read' && tell(rows.length, before !== undefined)}
      </Typography>
      {rows.length > 0 && <AuditTable rows={rows} />}
      {before !== undefined && (
        <Flex>
          <Button variant="secondary" loading={state === 'reading'} onClick={readOn}>
            Show earlier entries
          </Button>
        </Flex>
      )}
    </Section>
  );
}

function tell(count: number, hasMore: boolean): string {
  if (count === 0) return 'Nothing fits. Ask for less.';
  const entries = count === 1 ? '1 entry' : `${count} entries`;
  return hasMore ? `The latest ${entries}. There are earlier ones.` : `${entries}.`;
}
