import { Box } from '@strapi/design-system';
import { isRecord, questionSchema } from '@ehpr/form-schemas';
import { AnswerField } from './AnswerField';
import type { FieldProps } from './field';
import { Grouped } from './Grouped';

/** An answer of several parts, such as an address, a period or the rows of a table. */
export function PartsAnswer(props: FieldProps) {
  const { within, question, path, value, onChange } = props;
  const parts = isRecord(value) ? value : {};
  const schema = questionSchema(within, question.key) ?? {};
  return (
    <Grouped {...props}>
      {(question.questions ?? []).map((part) => (
        <Box key={part.key} paddingLeft={4}>
          <AnswerField
            {...props}
            within={schema}
            question={part}
            path={[...path, part.key]}
            value={parts[part.key]}
            onChange={(said) => onChange({ ...parts, [part.key]: said })}
          />
        </Box>
      ))}
    </Grouped>
  );
}
