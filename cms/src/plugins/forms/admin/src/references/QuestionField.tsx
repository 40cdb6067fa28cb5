import { useMemo } from 'react';
import { Box } from '@strapi/design-system';
import { useForm } from '@strapi/strapi/admin';
import { ChoiceField } from '../conditions/ChoiceField';
import type { FieldProps } from '../field-props';
import { questionsToName } from './domain/questions-to-name';

/** Another question that this one names: chosen by what people read, stored by its key. */
export function QuestionField(props: FieldProps) {
  const { name, label = '', hint, value, onChange, error, disabled = false } = props;
  const form = useForm('QuestionField', ({ values }) => values);
  const { fitting, nameOfOther } = useMemo(() => questionsToName(form, name), [form, name]);
  const chosen = typeof value === 'string' ? value : '';
  const isOdd = chosen !== '' && !fitting.some((each) => each.value === chosen);
  return (
    <Box id={name}>
      <ChoiceField
        label={label}
        hint={hint}
        error={error ?? (isOdd ? 'It cannot be used here. Choose another, or none' : undefined)}
        disabled={disabled}
        choices={fitting}
        chosen={chosen}
        nameOfGone={nameOfOther}
        placeholder={fitting.length > 0 ? 'None chosen' : 'No question fits yet'}
        onChange={(key) => onChange(name, key)}
        onClear={() => onChange(name, null)}
      />
    </Box>
  );
}
