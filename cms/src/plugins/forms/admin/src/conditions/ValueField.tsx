import type { Scalar } from '@ehpr/form-schemas';
import { Field, TextInput } from '@strapi/design-system';
import { ChoiceField } from './ChoiceField';
import { ChoicesField } from './ChoicesField';
import type { DraftComparison } from './domain/draft-condition';
import { withValues } from './domain/edit-condition';
import { valuesOf } from './domain/operator-words';
import { inputTypeOf, typedAs, typedValue } from './domain/typed-value';
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

/** What the answer is compared with: chosen by its label, or typed. */
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
  const kind = typedAs(outlook.asked(question)?.definition);
  const texts = values.map(String);
  const changeTyped = (typed: string[]) => change(typed.map((text) => typedValue(kind, text)));
  if (takesSeveral)
    return <LinesField label={label} error={error} lines={texts} onChange={changeTyped} />;
  return (
    <Field.Root {...(error && { error })}>
      <Field.Label>{label}</Field.Label>
      <TextInput
        type={inputTypeOf(kind)}
        value={texts.join('')}
        onChange={({ target }) => changeTyped(target.value === '' ? [] : [target.value])}
      />
      <Field.Error />
    </Field.Root>
  );
}
