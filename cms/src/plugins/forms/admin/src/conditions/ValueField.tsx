import type { Scalar } from '@ehpr/form-schemas';
import { Field, TextInput } from '@strapi/design-system';
import { ChoiceField } from './ChoiceField';
import { ChoicesField } from './ChoicesField';
import type { DraftComparison } from './domain/draft-condition';
import { withValues } from './domain/edit-condition';
import { valuesOf } from './domain/operator-words';
import type { Outlook } from './domain/outlook';
import { LinesField } from './LinesField';

type Props = {
  comparison: DraftComparison;
  outlook: Outlook;
  error: string | undefined;
  onChange: (comparison: DraftComparison) => void;
};

/** A choice is known to the list by its JSON, since it may be a yes or a no. */
const idOf = (value: Scalar) => JSON.stringify(value);
const valueOf = (id: string) => JSON.parse(id) as Scalar;

/** What the answer is compared with: chosen by its label, or a day or words that are typed. */
export function ValueField({ comparison, outlook, error, onChange }: Props) {
  const { question, operator, value } = comparison;
  const values = value === undefined ? [] : [value].flat();
  const takesSeveral = valuesOf[operator] === 'several';
  const label = takesSeveral ? 'Answers' : 'Answer';
  const change = (chosen: Scalar[]) => onChange(withValues(comparison, chosen));
  const answers = outlook.answers(comparison);

  if (answers || !outlook.asked(question)) {
    const shared = {
      label,
      error,
      choices: (answers ?? []).map((each) => ({ value: idOf(each.value), label: each.label })),
      nameOfGone: (id: string) => outlook.names.answer(comparison, valueOf(id)),
    };
    return takesSeveral ? (
      <ChoicesField
        {...shared}
        placeholder="Choose one answer or more"
        chosen={values.map(idOf)}
        onChange={(ids) => change(ids.map(valueOf))}
      />
    ) : (
      <ChoiceField
        {...shared}
        placeholder="Choose an answer"
        chosen={values.map(idOf).join('')}
        onChange={(id) => change([valueOf(id)])}
      />
    );
  }
  const texts = values.map(String);
  if (takesSeveral)
    return <LinesField label={label} error={error} lines={texts} onChange={change} />;
  const isDay = outlook.asked(question)?.definition.kind === 'date';
  return (
    <Field.Root {...(error && { error })}>
      <Field.Label>{label}</Field.Label>
      <TextInput
        type={isDay ? 'date' : 'text'}
        value={texts.join('')}
        onChange={({ target }) => change(target.value === '' ? [] : [target.value])}
      />
      <Field.Error />
    </Field.Root>
  );
}
