import { useNotifyAT } from '@strapi/design-system';
import { useForm, useNotification } from '@strapi/strapi/admin';
import { ChoiceField } from '../conditions/ChoiceField';
import { openPlace } from '../publish/open-place';
import { quoted } from '../words/terms';
import { asNew, stepNames, type Place } from './domain/move-question';
import { partAt, textOf } from './domain/part-at';

type Props = { name: string; place: Place; disabled: boolean };

/** In which step a question is asked. Choosing another moves it there, with all that is in it. */
export function MoveToStep({ name, place, disabled }: Props) {
  const names = useForm('MoveToStep', ({ values }) => stepNames(values).join('\n')).split('\n');
  const getValues = useForm('MoveToStep', (form) => form.getValues);
  const addFieldRow = useForm('MoveToStep', (form) => form.addFieldRow);
  const removeFieldRow = useForm('MoveToStep', (form) => form.removeFieldRow);
  const { toggleNotification } = useNotification();
  const { notifyStatus } = useNotifyAT();

  const move = (to: number) => {
    if (to === place.step) return;
    const question = partAt(getValues(), name);
    const step = names[to] ?? '';
    const called = textOf(question, 'label') || textOf(question, 'key');
    addFieldRow(`steps.${to}.questions`, asNew(question));
    removeFieldRow(`steps.${place.step}.questions`, place.question);
    const message = `${called ? quoted(called) : 'The question'} is now the last of ${quoted(step)}. Save to keep it there`;
    toggleNotification({ type: 'success', message });
    notifyStatus(message);
    // Where it was there is nothing left for the keyboard: it goes along.
    // Not before the key that chose it has had its effect, which the new place would get otherwise.
    requestAnimationFrame(() => {
      void openPlace([step, textOf(question, 'label')], new AbortController().signal);
    });
  };

  return (
    <ChoiceField
      label="Step"
      hint="Choose another to move the question there, to its end"
      disabled={disabled}
      leadsOn
      choices={names.map((label, index) => ({ value: String(index), label }))}
      chosen={String(place.step)}
      onChange={(to) => move(Number(to))}
    />
  );
}
