import { Field, Flex, Grid, TextInput, Typography } from '@strapi/design-system';
import { Page } from '@strapi/strapi/admin';
import { useState } from 'react';
import { Section } from '../../../../../admin/Section';
import { useReading } from '../../../../../admin/use-reading';
import type { StaffOverview, StaffState } from '../../../shared/staff';
import { RegistryPage } from '../frame/RegistryPage';
import { mayManageStaff } from '../permissions';
import { Choice } from '../../../../../admin/Choice';
import { InviteStaff } from './InviteStaff';
import { foundStaff } from './found-staff';
import { StaffTable } from './StaffTable';
import { states } from './staff-words';

/** Who works with the registry: invited, let in, placed and blocked from here. */
export function StaffPage() {
  const [changes, setChanges] = useState(0);
  const reading = useReading<StaffOverview>('/registry/staff', String(changes));
  const onChanged = () => setChanges((count) => count + 1);
  const overview = reading.kind === 'read' ? reading.data : undefined;
  return (
    <RegistryPage
      title="Staff"
      subtitle="Who works with the registry, and what each of them sees"
      permissions={mayManageStaff}
      withoutRegistrants
      action={overview && <InviteStaff {...overview} onInvited={onChanged} />}
    >
      {reading.kind === 'loading' && <Page.Loading />}
      {reading.kind === 'failed' && <Page.Error />}
      {overview && <Found overview={overview} onChanged={onChanged} />}
    </RegistryPage>
  );
}

const anyState = ':any';

function Found({ overview, onChanged }: { overview: StaffOverview; onChanged: () => void }) {
  const [words, setWords] = useState('');
  const [state, setState] = useState<string>(anyState);
  const wanted = state === anyState ? undefined : (state as StaffState);
  const rows = foundStaff(overview.staff, { words, state: wanted });
  return (
    <Flex id="staff" direction="column" alignItems="stretch" gap={6} paddingBottom={8}>
      <Section title="Find staff">
        <Grid.Root gap={4}>
          <Grid.Item col={6} xs={12} direction="column" alignItems="stretch">
            <Field.Root>
              <Field.Label>Name, email address or role</Field.Label>
              <TextInput
                type="search"
                maxLength={200}
                value={words}
                onChange={({ target }) => setWords(target.value)}
              />
            </Field.Root>
          </Grid.Item>
          <Grid.Item col={6} xs={12} direction="column" alignItems="stretch">
            <Choice
              label="State"
              choices={[
                { value: anyState, label: 'Any' },
                ...Object.entries(states).map(([value, { name }]) => ({ value, label: name })),
              ]}
              chosen={state}
              onChange={setState}
            />
          </Grid.Item>
        </Grid.Root>
      </Section>
      <Section title="Found">
        <Typography aria-live="polite">
          {rows.length === 0
            ? 'Nobody fits. Ask for less.'
            : `${rows.length} of ${overview.staff.length} ${overview.staff.length === 1 ? 'person' : 'people'}.`}
        </Typography>
        {rows.length > 0 && <StaffTable {...overview} rows={rows} onChanged={onChanged} />}
      </Section>
    </Flex>
  );
}
