import { useMemo } from 'react';
import { Box, Typography } from '@strapi/design-system';
import { useForm } from '@strapi/strapi/admin';
import { ChoicesField } from '../conditions/ChoicesField';
import type { FieldProps } from '../field-props';
import { keysInText, textOfKeys } from './domain/keys-in-text';
import { questionsToName } from './domain/questions-to-name';

/** Other questions that this one names, in the order in which they were chosen. */
export function QuestionsField(props: FieldProps) {
  const { name, label = '', hint, value, onChange, error, disabled = false } = props;
  const form = useForm('QuestionsField', ({ values }) => values);
  const { fitting, nameOfOther } = useMemo(() => questionsToName(form, name), [form, name]);
  const chosen = useMemo(() => keysInText(value), [value]);
  const isOdd = chosen.some((key) => !fitting.some((each) => each.value === key));
  const nameOf = (key: string) =>
    fitting.find((each) => each.value === key)?.label ?? nameOfOther(key);
  return (
    <Box id={name}>
      <ChoicesField
        label={label}
        hint={hint}
        error={error ?? (isOdd ? 'Some of these cannot be used here. Take them out' : undefined)}
        disabled={disabled}
        choices={fitting}
        chosen={chosen}
        nameOfGone={nameOfOther}
        placeholder={fitting.length > 0 ? 'None chosen' : 'No question fits yet'}
        onChange={(keys) => onChange(name, textOfKeys(keys))}
      />
      {chosen.length > 1 && (
        <Typography tag="p" variant="pi" textColor="neutral600" paddingTop={1}>
          In this order: {chosen.map(nameOf).join(', then ')}
        </Typography>
      )}
    </Box>
  );
}
