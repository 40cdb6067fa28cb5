import {
  choicesFor,
  questionSchema,
  type AnswerError,
  type Answers,
  type Path,
  type PublishedForm,
  type PublishedQuestion,
} from '@ehpr/form-schemas';
import { memo, useCallback, useMemo } from 'react';
import { useField } from 'react-final-form';
import { fields } from '../../form/kinds/fields.ts';
import { kindOf } from '../../form/kinds/codecs.ts';
import { followUpId, samePath } from '../../form/names.ts';
import type { Words } from '../../words/index.ts';
import { decidingKeys } from './deciding-keys.ts';
import type { Mark } from './own-answers.ts';

type Props = {
  form: PublishedForm;
  question: PublishedQuestion;
  isShown: boolean;
  /** The answers so far, for questions whose options or value depend on them. */
  asked: Answers;
  errors: readonly AnswerError[];
  plain: boolean;
  words: Words;
  onLeave: (path: Path) => void;
  mark?: Mark | undefined;
};

const asIs = (value: unknown) => value;

/**
 * A question and its answer so far. It stays in place while the question is not asked, so that what
 * was typed comes back when a person changes their mind.
 */
export const Question = memo(function Question(props: Props) {
  const { form, question, isShown, asked, errors, plain, words, onLeave, mark } = props;
  const { input } = useField<unknown>(question.key, {
    subscription: { value: true },
    format: asIs,
    parse: asIs,
  });
  const schema = questionSchema(form.schema, question.key);
  const path = useMemo(() => [question.key], [question.key]);
  const errorAt = useCallback(
    (at: Path) => errors.find((error) => samePath(error.path, at))?.message,
    [errors],
  );
  const choices = useCallback((at: Path) => choicesFor(form, at, asked), [form, asked]);
  const deciding = useMemo(() => decidingKeys(form), [form]);
  const decides = useCallback((at: Path) => deciding.has(String(at.at(-1))), [deciding]);

  if (!isShown) return null;
  const Field = fields[kindOf(schema)];
  const field = (
    <Field
      path={path}
      form={form}
      question={question}
      schema={schema ?? {}}
      value={schema?.['x-calculation'] ? asked[question.key] : input.value}
      choices={choices}
      errorAt={errorAt}
      decides={decides}
      onChange={input.onChange}
      onLeave={onLeave}
      plain={plain}
      words={words}
    />
  );
  const marked = mark ? (
    <div className="marked">
      <p className="marked__why">{words.marks[mark]}</p>
      {field}
    </div>
  ) : (
    field
  );
  if (!schema?.['x-visibleWhen']) return marked;
  return (
    <div className="follow-up" id={followUpId(question.key)}>
      {marked}
    </div>
  );
});
