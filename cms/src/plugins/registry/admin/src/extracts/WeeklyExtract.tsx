import {
  Button,
  Checkbox,
  Field,
  Flex,
  Grid,
  MultiSelect,
  MultiSelectOption,
  Typography,
} from '@strapi/design-system';
import { useFetchClient, useNotification } from '@strapi/strapi/admin';
import { useState, type FormEvent } from 'react';
import { Section } from '../../../../../admin/Section';
import { useReading } from '../../../../../admin/use-reading';
import type { ChangeWeeklyExtract, WeeklyExtract as Weekly } from '../../../shared/extracts';
import { Choice } from '../../../../../admin/Choice';
import { useAsking } from '../../../../../admin/use-asking';
import { weekdays } from './words';

/** Whom a mail tells each week that an extract can be taken, and when. */
export function WeeklyExtract() {
  const reading = useReading<Weekly>('/registry/extracts/weekly');
  return (
    <Section title="Weekly extract">
      {reading.kind === 'failed' && (
        <Typography role="alert" textColor="danger600">
          What is set could not be read. Reload the page to try again.
        </Typography>
      )}
      {reading.kind === 'read' && <WeeklyForm weekly={reading.data} />}
    </Section>
  );
}

function WeeklyForm({ weekly }: { weekly: Weekly }) {
  const { put } = useFetchClient();
  const { toggleNotification } = useNotification();
  const { isBusy, fault, ask } = useAsking();
  const [{ isOn, weekday, hour, recipients }, setTime] = useState<ChangeWeeklyExtract>(weekly);
  const time: ChangeWeeklyExtract = { isOn, weekday, hour, recipients };
  const change = (changes: Partial<ChangeWeeklyExtract>) => setTime({ ...time, ...changes });

  const save = async (event: FormEvent) => {
    event.preventDefault();
    const isSaved = await ask(async () => {
      await put('/registry/extracts/weekly', time);
    });
    if (isSaved) toggleNotification({ type: 'success', message: 'The weekly extract is set.' });
  };

  return (
    <form onSubmit={(event) => void save(event)}>
      <Flex direction="column" alignItems="stretch" gap={4}>
        <Typography>
          Each week, those whom you choose get a mail with a link to this page. It holds nothing
          about anyone: they sign in, and download the registrants whom they may see.
        </Typography>
        <Checkbox checked={isOn} onCheckedChange={(checked) => change({ isOn: checked === true })}>
          Send the mail each week
        </Checkbox>
        <Grid.Root gap={4}>
          <Grid.Item col={6} xs={12} direction="column" alignItems="stretch">
            <Choice
              label="Day"
              choices={weekdays.map((day, at) => ({ value: String(at + 1), label: day }))}
              chosen={String(weekday)}
              onChange={(chosen) => change({ weekday: Number(chosen) })}
            />
          </Grid.Item>
          <Grid.Item col={6} xs={12} direction="column" alignItems="stretch">
            <Choice
              label="Hour"
              hint={`In the time zone ${weekly.timeZone}`}
              choices={Array.from({ length: 24 }, (_, at) => ({
                value: String(at),
                label: `${String(at).padStart(2, '0')}:00`,
              }))}
              chosen={String(hour)}
              onChange={(chosen) => change({ hour: Number(chosen) })}
            />
          </Grid.Item>
        </Grid.Root>
        <Field.Root hint="Only staff who may extract registrants can be chosen">
          <Field.Label>Who gets the mail</Field.Label>
          <MultiSelect
            placeholder="Nobody"
            value={recipients.map(String)}
            onChange={(chosen) => change({ recipients: chosen.map(Number) })}
            // Its tags are buttons without names: the names stand below.
            customizeContent={(chosen = []) => `${chosen.length} of ${weekly.candidates.length}`}
          >
            {weekly.candidates.map(({ id, name }) => (
              <MultiSelectOption key={id} value={String(id)}>
                {name}
              </MultiSelectOption>
            ))}
          </MultiSelect>
          <Field.Hint />
        </Field.Root>
        <Typography>{namesOf(weekly, recipients)}</Typography>
        {fault && (
          <Typography role="alert" textColor="danger600">
            {fault.message}.
          </Typography>
        )}
        <Flex>
          <Button type="submit" variant="secondary" loading={isBusy}>
            Save the weekly extract
          </Button>
        </Flex>
      </Flex>
    </form>
  );
}

function namesOf({ candidates }: Weekly, recipients: readonly number[]): string {
  const names = candidates.filter(({ id }) => recipients.includes(id)).map(({ name }) => name);
  return names.length === 0 ? 'Nobody is chosen.' : `Chosen: ${names.join(', ')}.`;
}
