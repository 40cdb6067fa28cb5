import { Flex, Typography } from '@strapi/design-system';
import { questionSchema } from '@ehpr/form-schemas';
import { Choice } from './Choice';
import { fieldId } from './field-id';
import type { FieldProps } from './field';
import { Grouped } from './Grouped';

/** Yes or no, or whether something is agreed to. */
export function YesNoAnswer(props: FieldProps) {
  const { within, question, path, value, onChange } = props;
  const isConsent = questionSchema(within, question.key)?.['x-kind'] === 'consent';
  const words = isConsent ? ['Agrees', 'Does not agree'] : ['Yes', 'No'];
  return (
    <Grouped {...props}>
      {question.statement && <Typography>{question.statement}</Typography>}
      <Flex gap={6}>
        {[true, false].map((said, index) => (
          <Choice
            key={String(said)}
            type="radio"
            name={fieldId(path)}
            label={words[index] ?? ''}
            isChosen={value === said}
            onChange={() => onChange(said)}
          />
        ))}
      </Flex>
    </Grouped>
  );
}
