import {
  isAsked,
  questionSchema,
  type AnswerError,
  type Answers,
  type Path,
  type PublishedForm,
  type PublishedQuestion,
} from '@ehpr/form-schemas';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useForm, useFormState } from 'react-final-form';
import { askedAnswers, offeredOnly, keysOf, leftToAsk, reviewStep } from '@ehpr/form-schemas';
import { afterUploads } from '../../form/kinds/file/uploads-under-way.ts';
import { fieldId } from '../../form/names.ts';
import { useAnnouncement } from '../../form/use-announcement.ts';
import { wordsOf } from '../../words/index.ts';
import { forgetToldSteps, tellStep } from '../steps-reached/tell-step.ts';
import { afterPress, watchPresses } from './after-press.ts';
import { focusControl } from './focus-control.ts';
import { errorsOfStep, firstStepWith, firstWrongBefore, stepOfPath } from './form-steps.ts';
import type { FormIslandProps } from './form-island.tsx';
import { sendForm } from './send-form.ts';
import { useCurrentStep } from './use-current-step.ts';
import { useKeptInTab } from './use-kept-in-tab.ts';
import { useErrors } from './use-errors.ts';
import { useFormTools } from './use-form-tools.ts';
import { useOnce } from './use-once.ts';
import { useOpening } from './use-opening.ts';
import { useSending } from './use-sending.ts';
import { useStepHeading } from './use-step-heading.ts';

const isHidden = ({ schema }: PublishedForm, key: string) =>
  questionSchema(schema, key)?.['x-kind'] === 'hidden';

const noQuestions: readonly PublishedQuestion[] = [];

/** Where a person is in the form, what they are told, and what the buttons do. */
export function useJourney({
  form,
  step: asked,
  answers,
  errors,
  failure,
  only: left,
  own,
  keeping,
  wording,
  siteName,
}: FormIslandProps) {
  const words = useMemo(() => ({ ...wordsOf(form), siteName }), [form, siteName]);
  const api = useForm();
  const { values } = useFormState({ subscription: { values: true } });
  const tab = useKeptInTab(form, { fromServer: answers, own, keeping });
  const plain = !tab.isReady;
  const tools = useFormTools(form);
  const element = useRef<HTMLFormElement>(null);
  const returnsToReview = useRef(false);
  // Who changes what is registered has answered all of it before.
  const wasReviewed = useRef(own !== undefined);
  const [only, setOnly] = useState(left);
  const { step, goTo } = useCurrentStep(form, asked);
  const { errors: found, attempt, isSummed, leftWrong, tell, tellOf } = useErrors(errors);
  const { isBusy, once } = useOnce();

  const typedNow = useCallback(
    (): Answers => offeredOnly(form, api.getState().values as Answers),
    [form, api],
  );
  const sending = useSending({
    form,
    words,
    element,
    tab,
    tools,
    typedNow,
    tell,
    earlier: failure,
    confirmation: wording?.confirmation,
  });

  const current = form.steps.find(({ key }) => key === step);
  const review = reviewStep(form);
  const isReview = current !== undefined && current === review;
  const askedSoFar = useMemo(() => askedAnswers(form, values), [form, values]);
  const shown = useMemo(
    () =>
      new Set(
        form.steps
          .flatMap(({ questions }) => questions)
          .map(({ key }) => key)
          // Without script style rules hide what is not asked: see conditions-css.ts.
          .filter((key) => plain || isAsked(form.schema, key, askedSoFar)),
      ),
    [form, askedSoFar, plain],
  );
  const told = found.filter(({ path }) => shown.has(String(path[0])));
  const summed = isSummed ? told : [];
  const visible = useMemo(
    () => (current?.questions ?? noQuestions).filter(({ key }) => !isHidden(form, key)),
    [form, current],
  );
  const announcement = useAnnouncement({
    within: plain ? undefined : step,
    questions: visible,
    shown,
    words,
  });

  const position = words.stepOf(
    form.steps.findIndex(({ key }) => key === step) + 1,
    form.steps.length,
  );
  const title = words.stepTitle(current?.title ?? '', position, form.title, words.siteName);
  const leadTo = useStepHeading({
    plain,
    step,
    title: summed.length > 0 ? words.errorTitle(title) : title,
  });

  useEffect(watchPresses, []);
  useEffect(() => {
    if (!plain && form.preview === undefined && form.place === undefined)
      tellStep({ slug: form.slug, version: form.version, step });
  }, [plain, form, step]);
  const { keep } = tab;
  const isDone = sending.confirmationNumber !== undefined;
  useEffect(() => {
    if (plain || isDone) return;
    wasReviewed.current ||= isReview || tab.before?.wasReviewed === true;
    keep(values, { step, only, wasReviewed: wasReviewed.current });
  }, [plain, isDone, values, step, only, isReview, tab.before, keep]);

  const returnToReview = () => {
    returnsToReview.current = true;
  };
  useOpening({
    form,
    step,
    tab,
    errors,
    isAnswered: own !== undefined,
    tools,
    typedNow,
    goTo,
    returnToReview,
    tell,
    showOnly: setOnly,
  });

  const onLeave = useCallback(
    (path: Path) =>
      afterPress(() => {
        const wrong = tools.current?.checker.check(typedNow());
        if (wrong) tellOf(path, wrong);
      }),
    [tools, typedNow, tellOf],
  );

  /** What is wrong, from the module, or from the server when there is no module. */
  const check = async (): Promise<AnswerError[]> => {
    const known = await tools.current?.checker.checkWhenLoaded(typedNow());
    if (known || !element.current) return known ?? [];
    const reply = await sendForm(element.current, { intent: 'check' });
    // A server that cannot be reached now is asked again when the form is sent.
    return reply.kind === 'invalid' ? reply.errors : [];
  };

  const [isNoticed, setNoticed] = useState(false);
  const go = (key: string) => {
    tell([]);
    setNoticed(true);
    setOnly(undefined);
    sending.forgetFailure();
    if (key === review?.key) {
      returnsToReview.current = false;
      void tools.current?.proof?.renew();
    }
    goTo(key);
  };

  const showAnswer = (path: Path) => {
    const target = stepOfPath(form, path);
    if (!only?.includes(String(path[0]))) setOnly(undefined);
    if (target === undefined || target === step) {
      focusControl(fieldId(path));
      return;
    }
    leadTo(fieldId(path));
    goTo(target);
  };

  /** Whether no file is missing that was chosen: one that is on its way is waited for. */
  const filesAreThere = async () => {
    const missing = await afterUploads();
    if (missing) showAnswer(missing);
    return !missing;
  };

  const goOn = async () => {
    const wrong = await check();
    const here = errorsOfStep(form, step, wrong);
    tell(here);
    if (here.length > 0) return;
    const next = form.steps[form.steps.findIndex(({ key }) => key === step) + 1]?.key;
    const last = review?.key ?? step;
    if (only) {
      const more = leftToAsk({ form, seen: keysOf(form), answers: typedNow(), errors: wrong });
      const left = [...new Set([...only, ...more])];
      const onward = firstWrongBefore(form, last, wrong) ?? firstStepWith(form, left, step);
      if (!onward) return go(last);
      setOnly(left);
      return goTo(onward);
    }
    const target = returnsToReview.current ? (firstWrongBefore(form, last, wrong) ?? last) : next;
    if (target) go(target);
  };

  return {
    ...sending,
    form,
    words,
    plain,
    element,
    step,
    isReview,
    asked: askedSoFar,
    shown,
    told,
    /** What the summary holds: nothing, until the person tried to go on. */
    summed,
    leftWrong,
    attempt,
    announcement,
    /** The form was changed since the person began, which they were not told yet. */
    hasChanged: !isNoticed && tab.before !== undefined && tab.before.version !== form.version,
    /** The questions that alone are shown, of a form that was changed meanwhile. */
    only,
    own,
    /** Why a question needs a look of a person who had answered the form. */
    markOf: (key: string) => own?.marks[key],
    showAll: () => setOnly(undefined),
    isNoticed,
    token: tab.token,
    showBeside: tab.showBeside,
    clear: () => {
      tab.forget();
      forgetToldSteps(form);
    },
    isBusy,
    onLeave,
    go,
    submit: () =>
      void once(async () => {
        if (!(await filesAreThere())) return;
        await (isReview ? sending.send : goOn)();
      }),
    change: (path: Path, target: string) => {
      setOnly(undefined);
      returnToReview();
      leadTo(fieldId(path));
      goTo(target);
    },
    followError: (error: AnswerError) => showAnswer(error.path),
  };
}

export type JourneyState = ReturnType<typeof useJourney>;
