import { Button, Flex, Typography } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import type { FormEvent, ReactNode } from 'react';
import { counted } from '../../../../../admin/counted';
import { Section } from '../../../../../admin/Section';
import { Choice } from '../../../../../admin/Choice';
import { useAsking } from '../../../../../admin/use-asking';

type Props = {
  title: string;
  /** What the period is for. */
  about: ReactNode;
  label: string;
  hint: string;
  unit: 'month' | 'year';
  range: { least: number; most: number };
  chosen: number;
  onChoose: (chosen: number) => void;
  /** What saving would mean. */
  told?: ReactNode;
  maySave: boolean;
  save: () => Promise<void>;
};

/** A period that staff set, and what they are told of another one before they save it. */
export function PeriodForm({ title, about, told, unit, range, maySave, save, ...field }: Props) {
  const { toggleNotification } = useNotification();
  const { isBusy, fault, ask } = useAsking();
  const { label, hint, chosen, onChoose } = field;
  const { least, most } = range;
  const periods = Array.from({ length: most - least + 1 }, (_, index) => least + index);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const isSaved = await ask(save);
    if (isSaved) toggleNotification({ type: 'success', message: 'The period is set.' });
  };

  return (
    <Section title={title}>
      <form onSubmit={(event) => void submit(event)}>
        <Flex direction="column" alignItems="stretch" gap={4}>
          <Typography>{about}</Typography>
          <Choice
            label={label}
            hint={hint}
            choices={periods.map((each) => ({ value: String(each), label: counted(each, unit) }))}
            chosen={String(chosen)}
            onChange={(each) => onChoose(Number(each))}
          />
          <Typography role="status">{told}</Typography>
          {fault && (
            <Typography role="alert" textColor="danger600">
              {fault.message}.
            </Typography>
          )}
          <Flex>
            <Button type="submit" variant="secondary" loading={isBusy} disabled={!maySave}>
              Save the period
            </Button>
          </Flex>
        </Flex>
      </form>
    </Section>
  );
}
