import { questionSchema, type Answers, type PublishedQuestion } from '@ehpr/form-schemas';
import { kindOf } from '../kinds/codecs.ts';
import type { FieldProps } from '../kinds/field.ts';
import { fields } from '../kinds/fields.ts';

type Props = Omit<FieldProps, 'question' | 'value' | 'onChange'> & {
  questions: readonly PublishedQuestion[];
  value: Answers;
  onChange: (answers: Answers) => void;
};

/** Questions that stand together below another one: those of a row, or the parts of an answer. */
export function InnerQuestions({ questions, value: answers, onChange, ...field }: Props) {
  return (
    <>
      {questions.map((question) => {
        const schema = questionSchema(field.schema, question.key);
        const Field = fields[kindOf(schema)];
        return (
          <Field
            {...field}
            key={question.key}
            path={[...field.path, question.key]}
            question={question}
            schema={schema ?? {}}
            value={answers[question.key]}
            onChange={(value) => onChange({ ...answers, [question.key]: value })}
          />
        );
      })}
    </>
  );
}
