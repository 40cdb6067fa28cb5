import { useId, useMemo } from 'react';
import { Loader, Typography } from '@strapi/design-system';
import { useForm } from '@strapi/strapi/admin';
import type { FieldProps } from '../field-props';
import { FieldFrame } from '../FieldFrame';
import { ConditionEditor } from './ConditionEditor';
import { ConditionInWords } from './ConditionInWords';
import { conditionOf, readCondition } from './domain/draft-condition';
import { surroundingsOf } from './domain/form-in-progress';
import { outlookOf } from './domain/outlook';
import { OddCondition } from './OddCondition';
import { useOptionLists } from './use-option-lists';

/** When a question is asked: chosen from the questions before it, in place of JSON. */
export function ConditionField(props: FieldProps) {
  const { name, value, onChange, disabled = false } = props;
  const form = useForm('ConditionField', ({ values }) => values);
  const reading = useOptionLists();
  const labelId = useId();
  const surroundings = useMemo(() => surroundingsOf(form, name), [form, name]);
  const lists = reading.kind === 'read' ? reading.lists : undefined;
  const outlook = useMemo(() => lists && outlookOf(surroundings, lists), [surroundings, lists]);
  const stored = useMemo(() => readCondition(value), [value]);
  const remove = () => onChange(name, null);

  const body = () => {
    if (reading.kind === 'failed') {
      const words = 'The option lists could not be read. Reload the page to try again.';
      return <Typography textColor="danger600">{words}</Typography>;
    }
    if (!outlook) return <Loader small>Reading the option lists</Loader>;
    const isFixed = disabled || surroundings.isCore;
    if (stored.kind === 'odd') {
      return <OddCondition text={stored.text} {...(!isFixed && { onRemove: remove })} />;
    }
    const group = stored.kind === 'when' ? stored.group : undefined;
    if (isFixed) {
      return <ConditionInWords group={group} outlook={outlook} isCore={surroundings.isCore} />;
    }
    return (
      <ConditionEditor
        group={group}
        outlook={outlook}
        labelId={labelId}
        onChange={(changed) => onChange(name, changed ? conditionOf(changed) : null)}
      />
    );
  };

  return (
    <FieldFrame {...props} labelId={labelId}>
      {body()}
    </FieldFrame>
  );
}
