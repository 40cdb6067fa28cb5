import type { AnswerError, Answers, PublishedForm, PublishedQuestion } from '@ehpr/form-schemas';
import { Form } from 'react-final-form';
import { formElementId, isWithin } from '../../form/names.ts';
import type { Words } from '../../words/index.ts';
import { ErrorSummary } from '../answer/error-summary.tsx';
import { Question } from '../answer/question.tsx';

/** Questions of one form, to be asked together with those of another. */
export type Asking = { form: PublishedForm; questions: readonly PublishedQuestion[] };

type Props = {
  asking: readonly Asking[];
  answers: Answers;
  errors: readonly AnswerError[];
  words: Words;
  /** Where it is posted to, and what its button says. */
  action: string;
  button: string;
};

const nothing: Answers = {};

/** Questions of several forms as one form that posts. It is rendered by the server alone. */
export function StatusForm({ asking, answers, errors, words, action, button }: Props) {
  return (
    <>
      <ErrorSummary errors={errors} words={words} attempt={0} />
      <Form onSubmit={() => undefined} initialValues={answers} subscription={{}}>
        {() => (
          <form
            id={formElementId}
            className="leaving"
            method="post"
            action={action}
            noValidate
            data-plain=""
          >
            {asking.flatMap(({ form, questions }) =>
              questions.map((question) => (
                <Question
                  key={question.key}
                  form={form}
                  question={question}
                  isShown
                  asked={nothing}
                  errors={errors.filter(({ path }) => isWithin(path, [question.key]))}
                  plain
                  words={words}
                  onLeave={() => undefined}
                />
              )),
            )}
            <div className="actions">
              <button className="button" type="submit">
                {button}
              </button>
            </div>
          </form>
        )}
      </Form>
    </>
  );
}
