import { Button, Field, Flex, Grid, TextInput } from '@strapi/design-system';
import { Search } from '@strapi/icons';
import { useState } from 'react';
import { Section } from '../../../../../admin/Section';
import { useReading } from '../../../../../admin/use-reading';
import type { AuditChoices } from '../../../shared/audit';
import { Choice } from '../../../../../admin/Choice';
import { nothingAsked, type Asked } from './asked';

const any = ':any';

/** What of the audit is wanted: by who, what, whom and when. */
export function AuditForm({ onSearch }: { onSearch: (asked: Asked) => void }) {
  const [asked, setAsked] = useState(nothingAsked);
  const reading = useReading<AuditChoices>('/registry/audit/choices');
  const { staff, actions } = reading.kind === 'read' ? reading.data : { staff: [], actions: [] };
  const set = (key: keyof Asked) => (value: string) =>
    setAsked((before) => ({ ...before, [key]: value === any ? '' : value }));

  return (
    <Section title="Search">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          onSearch(asked);
        }}
      >
        <Grid.Root gap={4}>
          <Grid.Item col={6} xs={12} direction="column" alignItems="stretch">
            <Choice
              label="Who"
              choices={[
                { value: any, label: 'Anyone' },
                ...staff.map(({ id, name }) => ({ value: String(id), label: name })),
              ]}
              chosen={asked.staff || any}
              onChange={set('staff')}
            />
          </Grid.Item>
          <Grid.Item col={6} xs={12} direction="column" alignItems="stretch">
            <Choice
              label="What they did"
              choices={[
                { value: any, label: 'Anything' },
                ...actions.map(({ action, did }) => ({ value: action, label: capital(did) })),
              ]}
              chosen={asked.action || any}
              onChange={set('action')}
            />
          </Grid.Item>
          <Grid.Item col={6} xs={12} direction="column" alignItems="stretch">
            <Field.Root>
              <Field.Label>Confirmation number of a registrant</Field.Label>
              <TextInput
                maxLength={64}
                value={asked.subject}
                onChange={({ target }) => set('subject')(target.value)}
              />
            </Field.Root>
          </Grid.Item>
          {(['from', 'to'] as const).map((end) => (
            <Grid.Item key={end} col={3} xs={12} direction="column" alignItems="stretch">
              <Field.Root>
                <Field.Label>{end === 'from' ? 'From' : 'Up to and with'}</Field.Label>
                <TextInput
                  type="date"
                  value={asked[end]}
                  onChange={({ target }) => set(end)(target.value)}
                />
              </Field.Root>
            </Grid.Item>
          ))}
        </Grid.Root>
        <Flex gap={2} paddingTop={4}>
          <Button type="submit" startIcon={<Search />}>
            Search
          </Button>
          <Button
            type="button"
            variant="tertiary"
            onClick={() => {
              setAsked(nothingAsked);
              onSearch(nothingAsked);
            }}
          >
            Show all
          </Button>
        </Flex>
      </form>
    </Section>
  );
}

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);
