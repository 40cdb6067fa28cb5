import {
  reviewStep,
  type AnswerError,
  type Answers,
  type PublishedForm,
  type RegistrationWording,
} from '@ehpr/form-schemas';
import { encodeAnswers } from '../../form/decode-form-data.ts';
import { fields } from '../../form/kinds/fields.ts';
import { asksForFiles } from '../../form/kinds/file/asks-for-files.ts';
import { kindOf } from '../../form/kinds/codecs.ts';
import { fieldName, formElementId, ownFields, questionId, samePath } from '../../form/names.ts';
import { paths } from '../../paths.ts';
import { wordsOf } from '../../words/index.ts';
import type { Keeping } from '../keep-draft/draft-view.ts';
import { StopForNow } from '../keep-draft/stop-for-now.tsx';
import { BeforeForm } from './before-form.tsx';
import { ErrorSummary } from './error-summary.tsx';
import { FailureNotice } from './failure-notice.tsx';
import type { OwnAnswers } from './own-answers.ts';
import type { Failure } from './reply.ts';
import { Review } from './review.tsx';
import { Said } from '../../form/parts/said.tsx';

type Props = {
  form: PublishedForm;
  answers: Answers;
  errors: readonly AnswerError[];
  idempotencyKey: string;
  failure?: Failure | undefined;
  /** What is registered, where the form changes it. */
  own?: OwnAnswers | undefined;
  keeping?: Keeping | undefined;
  /** What staff wrote around the form. */
  wording?: RegistrationWording | undefined;
};

const nothing = () => undefined;

/** The review as the server renders it: a form that carries every answer along, and certifies. */
export function PlainReview(props: Props) {
  const { form, answers, errors, idempotencyKey, failure, own, keeping, wording } = props;
  const words = wordsOf(form);
  const step = reviewStep(form);
  const certifying = new Set(step?.questions.map(({ key }) => key));
  const carried = encodeAnswers(
    form,
    Object.fromEntries(Object.entries(answers).filter(([key]) => !certifying.has(key))),
  );
  return (
    <div className="journey__main">
      <h1 className="journey__title">
        <Said of={form} what="title" />
      </h1>
      {failure && (
        <FailureNotice failure={failure} words={words} attempt={0}>
          {failure.kind === 'too-many' && <p>{words.failures.tooManyPlain}</p>}
        </FailureNotice>
      )}
      <ErrorSummary errors={errors} words={words} attempt={0} />
      {wording && <BeforeForm {...{ wording, words }} locale={form.locale} isBeginning={false} />}
      <form
        id={formElementId}
        method="post"
        action={paths.form(form)}
        encType={asksForFiles(form) ? 'multipart/form-data' : undefined}
        noValidate
      >
        <input type="hidden" name={ownFields.version} value={form.version} />
        <input type="hidden" name={ownFields.idempotencyKey} value={idempotencyKey} />
        {own && <input type="hidden" name={ownFields.of} value={own.of} />}
        {own && <input type="hidden" name={ownFields.stamp} value={own.stamp} />}
        {keeping?.token && <input type="hidden" name={ownFields.draft} value={keeping.token} />}
        {carried.map(([name, value], index) => (
          <input key={index} type="hidden" name={name} value={value} />
        ))}
        <section className="step">
          <h2>{step && <Said of={step} what="title" />}</h2>
          <p>{words.reviewIntro}</p>
          <Review
            form={form}
            answers={answers}
            words={words}
            change={(path, _step, label) => (
              <button
                type="submit"
                className="link-button"
                name={ownFields.intent}
                value={`change:${fieldName(path)}`}
                formAction={`${paths.form(form)}#${questionId(path)}`}
              >
                {words.change}
                <span className="visually-hidden"> {label}</span>
              </button>
            )}
          />
          {step?.questions.map((question) => {
            const schema = form.schema.properties[question.key];
            const Field = fields[kindOf(schema)];
            return (
              <Field
                key={question.key}
                path={[question.key]}
                form={form}
                question={question}
                schema={schema ?? {}}
                value={answers[question.key]}
                choices={() => question.options ?? []}
                errorAt={(at) => errors.find(({ path }) => samePath(path, at))?.message}
                decides={() => false}
                onChange={nothing}
                onLeave={nothing}
                plain
                words={words}
              />
            );
          })}
        </section>
        <div className="actions">
          <button type="submit" className="button" name={ownFields.intent} value="submit">
            {words.send}
          </button>
          <button
            type="submit"
            className="button button--secondary"
            name={ownFields.intent}
            value="change"
          >
            {words.changeAnswers}
          </button>
        </div>
      </form>
      {keeping && <StopForNow form={form} step={step?.key ?? ''} token={keeping.token} />}
    </div>
  );
}
