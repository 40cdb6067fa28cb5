import { isAsked, type AnswerError, type Answers, type Path } from '@ehpr/form-schemas';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useForm, useFormState } from 'react-final-form';
import { askedAnswers, offeredOnly } from '../../form/asked-answers.ts';
import { fieldId, isWithin, ownFields } from '../../form/names.ts';
import { paths } from '../../paths.ts';
import { wordsIn } from '../../words/index.ts';
import { AnswerChecker } from './answer-checker.ts';
import { Confirmation } from './confirmation.tsx';
import { ErrorSummary } from './error-summary.tsx';
import { FailureNotice } from './failure-notice.tsx';
import { errorsOfStep, firstWrongBefore, reviewStep, stepOfPath } from './form-steps.ts';
import { Progress } from './progress.tsx';
import { ProofOfHumanity } from './proof/proof-of-humanity.ts';
import { Question } from './question.tsx';
import type { RegistrationFormProps } from './registration-form.tsx';
import type { Failure } from './reply.ts';
import { Review } from './review.tsx';
import { sendForm } from './send-form.ts';
import { useAnnouncement } from './use-announcement.ts';
import { useCurrentStep } from './use-current-step.ts';
import { useDraft } from './use-draft.ts';
import { useErrors } from './use-errors.ts';

const noErrors: readonly AnswerError[] = [];

/** A person's way through the form: one page without script, steps with it. */
export function Journey(props: RegistrationFormProps) {
  const { form } = props;
  const words = wordsIn(form.locale);
  const api = useForm();
  const { values } = useFormState({ subscription: { values: true } });
  const draft = useDraft(form, props.answers);
  const plain = !draft.isReady;

  const { step, goTo } = useCurrentStep(form, props.step);
  const { errors, attempt, tell, tellOf, forget } = useErrors(props.errors);
  const [failure, setFailure] = useState<Failure | undefined>(props.failure);
  const [tries, setTries] = useState(0);
  const [isBusy, setBusy] = useState(false);
  const [confirmationNumber, setConfirmationNumber] = useState<string>();
  const returnsToReview = useRef(false);
  const element = useRef<HTMLFormElement>(null);
  const busy = useRef(false);

  const tools = useRef<{ checker: AnswerChecker; proof: ProofOfHumanity } | null>(null);
  useEffect(() => {
    const proof = new ProofOfHumanity(paths.challenge(form.slug));
    tools.current = { checker: new AnswerChecker(form), proof };
    proof.prepare();
  }, [form]);

  const asked = useMemo(() => askedAnswers(form, values), [form, values]);
  const shown = useMemo(
    () =>
      new Set(
        form.steps
          .flatMap(({ questions }) => questions)
          .filter(({ key }) => plain || isAsked(form.schema, key, asked))
          .map(({ key }) => key),
      ),
    [form, asked, plain],
  );
  const told = errors.filter(({ path }) => shown.has(String(path[0])));
  const current = form.steps.find(({ key }) => key === step);
  const isReview = current !== undefined && current === reviewStep(form);
  const announcement = useAnnouncement(plain ? undefined : current, shown, words);

  const typedNow = useCallback(
    (): Answers => offeredOnly(form, api.getState().values as Answers),
    [form, api],
  );

  useEffect(() => {
    if (!plain && confirmationNumber === undefined) draft.keep(values);
  });

  // Someone who comes to a step by its address, without the answers before it, begins where they
  // are missing.
  useEffect(() => {
    if (plain || props.errors?.length) return;
    void tools.current?.checker.checkWhenLoaded(typedNow()).then((wrong) => {
      const earlier = wrong && firstWrongBefore(form, step, wrong);
      if (earlier) goTo(earlier, { replacing: true });
    });
    // Only when the page opens: going on is checked as it happens.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [plain]);

  useStepHeading({ plain, step, title: titleOf() });

  function titleOf(): string {
    const index = form.steps.findIndex(({ key }) => key === step);
    const position = words.stepOf(index + 1, form.steps.length);
    const title = words.stepTitle(current?.title ?? '', position, form.title, words.siteName);
    return told.length > 0 ? words.errorTitle(title) : title;
  }

  const onLeave = useCallback(
    (path: Path) => {
      // After the change that made the field lose the focus.
      queueMicrotask(() => {
        const wrong = tools.current?.checker.check(typedNow());
        if (wrong) tellOf(path, wrong);
      });
    },
    [typedNow, tellOf],
  );

  /** What is wrong, from the module, or from the server when there is no module. */
  const check = async (): Promise<AnswerError[]> => {
    const known = await tools.current?.checker.checkWhenLoaded(typedNow());
    if (known || !element.current) return known ?? [];
    const reply = await sendForm(element.current, { intent: 'check' });
    // A server that cannot be reached now is asked again when the form is sent.
    return reply.kind === 'invalid' ? reply.errors : [];
  };

  const goOn = async () => {
    const wrong = await check();
    const here = errorsOfStep(form, step, wrong);
    tell(here);
    if (here.length > 0) return;
    const index = form.steps.findIndex(({ key }) => key === step);
    const review = reviewStep(form)?.key ?? step;
    const next = returnsToReview.current
      ? (firstWrongBefore(form, review, wrong) ?? review)
      : form.steps[index + 1]?.key;
    if (next) go(next);
  };

  const go = (key: string) => {
    tell([]);
    setFailure(undefined);
    if (key === reviewStep(form)?.key) {
      returnsToReview.current = false;
      void tools.current?.proof.renew();
    }
    goTo(key);
  };

  const send = async () => {
    const wrong = (await tools.current?.checker.checkWhenLoaded(typedNow())) ?? [];
    tell(wrong);
    setFailure(undefined);
    if (wrong.length > 0 || !element.current) return;
    const proof = await tools.current?.proof.take();
    const reply = await sendForm(element.current, {
      intent: 'submit',
      idempotencyKey: draft.keyOfTry(),
      ...(proof && { proof }),
    });
    tools.current?.proof.prepare();
    switch (reply.kind) {
      case 'registered':
        draft.clear();
        history.replaceState(null, '', paths.registered(form.locale));
        document.title = words.formTitle(words.registeredTitle, words.siteName);
        setConfirmationNumber(reply.confirmationNumber);
        scrollTo({ top: 0 });
        return;
      case 'invalid':
        tell(reply.errors);
        return;
      case 'failed':
        if (reply.failure.kind === 'key-reused') draft.renewKey();
        setFailure(reply.failure);
        setTries((count) => count + 1);
        return;
      case 'valid':
    }
  };

  /** One thing at a time: a second press while the first is on its way does nothing. */
  const once = async (work: () => Promise<void>) => {
    if (busy.current) return;
    busy.current = true;
    setBusy(true);
    await work();
    busy.current = false;
    setBusy(false);
  };

  const followError = (error: AnswerError) => {
    const target = stepOfPath(form, error.path);
    if (target && target !== step) goTo(target);
    focusSoon(fieldId(error.path));
  };

  if (confirmationNumber !== undefined) {
    return <Confirmation confirmationNumber={confirmationNumber} words={words} takesFocus />;
  }

  return (
    <div className="journey">
      <Progress
        form={form}
        current={step}
        words={words}
        plain={plain}
        onGo={(key) => go(key)}
      />
      <div className="journey__main">
        <h1 className="journey__title">{form.title}</h1>
        {failure && (
          <FailureNotice failure={failure} words={words} attempt={tries}>
            {failure.kind === 'superseded' && !plain && (
              <button type="button" className="button" onClick={() => location.reload()}>
                {words.failures.supersededAction}
              </button>
            )}
            {failure.kind === 'too-many' && plain && <p>{words.failures.tooManyPlain}</p>}
          </FailureNotice>
        )}
        <ErrorSummary
          errors={told}
          words={words}
          attempt={attempt}
          {...(!plain && { onFollow: followError })}
        />
        <form
          ref={element}
          method="post"
          action={paths.register(form.locale)}
          noValidate
          data-form={form.slug}
          data-plain={plain ? '' : undefined}
          aria-busy={isBusy}
          onSubmit={(event) => {
            if (plain) return;
            event.preventDefault();
            void once(isReview ? send : goOn);
          }}
        >
          <input type="hidden" name={ownFields.version} value={form.version} />
          {/* Enter presses the first button of a form: it must be the one that goes on. */}
          <button type="submit" className="visually-hidden" tabIndex={-1} aria-hidden="true">
            {words.next}
          </button>
          {form.steps.map((each, index) => {
            const review = each === reviewStep(form);
            if (plain && review) return null;
            const isCurrent = each.key === step || (plain && isReview && index === 0);
            return (
              <section
                key={each.key}
                className="step"
                id={`step-${each.key}`}
                aria-labelledby={`step-${each.key}-title`}
                data-current={isCurrent ? '' : undefined}
                hidden={!plain && !isCurrent}
              >
                <h2 id={`step-${each.key}-title`} tabIndex={-1}>
                  {each.title}
                </h2>
                {each.intro && <p className="step__intro">{each.intro}</p>}
                {review && isCurrent && (
                  <>
                    <p>{words.reviewIntro}</p>
                    <Review
                      form={form}
                      answers={asked}
                      words={words}
                      change={(path, target, label) => (
                        <a
                          href={`${paths.registerStep(form.locale, target)}#${fieldId(path)}`}
                          onClick={(event) => {
                            event.preventDefault();
                            returnsToReview.current = true;
                            goTo(target);
                            focusSoon(fieldId(path));
                          }}
                        >
                          {words.change}
                          <span className="visually-hidden"> {label}</span>
                        </a>
                      )}
                    />
                  </>
                )}
                {each.questions.map((question) => (
                  <Question
                    key={question.key}
                    form={form}
                    question={question}
                    isShown={shown.has(question.key)}
                    asked={asked}
                    errors={errorsOfQuestion(told, question.key)}
                    plain={plain}
                    words={words}
                    onLeave={onLeave}
                  />
                ))}
                {plain && (
                  <div className="actions actions--step">
                    <button
                      type="submit"
                      className="button"
                      name={ownFields.intent}
                      value={`continue:${each.key}`}
                    >
                      {words.next}
                    </button>
                  </div>
                )}
              </section>
            );
          })}
          <div className="visually-hidden" role="status">
            {announcement}
          </div>
          <div className="actions actions--form">
            {plain ? (
              <button type="submit" className="button" name={ownFields.intent} value="review">
                {words.checkAnswers}
              </button>
            ) : (
              <>
                <button type="submit" className="button" aria-disabled={isBusy}>
                  {isReview ? (isBusy ? words.sending : words.send) : words.next}
                </button>
                {current !== form.steps[0] && (
                  <button
                    type="button"
                    className="button button--secondary"
                    onClick={() => history.back()}
                  >
                    {words.back}
                  </button>
                )}
              </>
            )}
          </div>
        </form>
      </div>
    </div>
  );

  function errorsOfQuestion(all: readonly AnswerError[], key: string): readonly AnswerError[] {
    const own = all.filter(({ path }) => isWithin(path, [key]));
    return own.length > 0 ? own : noErrors;
  }
}

type Heading = { plain: boolean; step: string; title: string };

/** Titles the page after its step, and leads to the step's heading when another step opens. */
function useStepHeading({ plain, step, title }: Heading): void {
  const before = useRef<string | null>(null);
  useEffect(() => {
    if (!plain) document.title = title;
  }, [plain, title]);
  useEffect(() => {
    if (plain) return;
    const previous = before.current;
    before.current = step;
    if (previous === null || previous === step) return;
    scrollTo({ top: 0 });
    document.getElementById(`step-${step}-title`)?.focus({ preventScroll: true });
  }, [plain, step]);
}

/** Focuses a control that the next rendering brings into sight, its region opened if it has one. */
function focusSoon(id: string): void {
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      const control = document.getElementById(id);
      control?.closest('details')?.setAttribute('open', '');
      control?.focus();
      control?.closest('.question')?.scrollIntoView({ block: 'start' });
    }),
  );
}
