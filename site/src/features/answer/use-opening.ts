import {
  leftToAsk,
  reviewStep,
  type AnswerError,
  type Answers,
  type PublishedForm,
} from '@ehpr/form-schemas';
import { useEffect, useRef } from 'react';
import type { KeptInTab } from './tab-store.ts';
import { errorsOfStep, firstStepWith, firstWrongBefore } from './form-steps.ts';
import type { useCurrentStep } from './use-current-step.ts';
import type { useKeptInTab } from './use-kept-in-tab.ts';
import type { useFormTools } from './use-form-tools.ts';

type Opening = {
  form: PublishedForm;
  step: string;
  tab: ReturnType<typeof useKeptInTab>;
  /** What came back from a post with the page: the person is told of that alone. */
  errors: readonly AnswerError[] | undefined;
  /** All of it was answered before: the way on leads to the review. */
  isAnswered: boolean;
  tools: ReturnType<typeof useFormTools>;
  typedNow: () => Answers;
  goTo: ReturnType<typeof useCurrentStep>['goTo'];
  /** Has the next way on lead to what else is missing, and then to the review. */
  returnToReview: () => void;
  tell: (errors: readonly AnswerError[]) => void;
  /** Leaves all other questions out of what is shown. */
  showOnly: (questions: readonly string[]) => void;
};

/** Whether the form was changed after the person had answered all of it. */
const wasOvertaken = (before: KeptInTab | undefined, form: PublishedForm): boolean =>
  before?.wasReviewed === true && before.version !== form.version;

/** The questions that alone are shown: of a form that was changed, what that leaves to ask. */
function leftOf(
  before: KeptInTab | undefined,
  form: PublishedForm,
  answers: Answers,
  errors: readonly AnswerError[],
): readonly string[] {
  if (!before || !wasOvertaken(before, form)) return before?.only ?? [];
  const seen = before.keys.filter((key) => !before.only?.includes(key));
  return leftToAsk({ form, seen, answers, errors });
}

/**
 * Where a person begins who opens the page: at the step of the address, or at an earlier one in
 * which an answer is missing. One whose step is gone from the form is led as far as it goes, and one
 * who had answered all of it to what a change of the form leaves to ask.
 */
export function useOpening(opening: Opening): void {
  const { isReady } = opening.tab;
  const open = useRef<() => Promise<void>>(undefined);
  open.current = async () => {
    const { form, step, tab, errors, isAnswered, tools, typedNow } = opening;
    const { goTo, returnToReview, tell, showOnly } = opening;
    if (errors?.length) return;
    const { before } = tab;
    if (isAnswered) returnToReview();
    const review = reviewStep(form)?.key ?? step;
    const wrong = (await tools.current?.checker.checkWhenLoaded(typedNow())) ?? [];
    const left = leftOf(before, form, typedNow(), wrong);
    if (left.length > 0) showOnly(left);
    const isGone = before && !form.steps.some(({ key }) => key === before.step);
    const goal = isGone || wasOvertaken(before, form) ? review : step;
    const firstLeft = wasOvertaken(before, form) ? firstStepWith(form, left) : undefined;
    const target = firstLeft ?? firstWrongBefore(form, goal, wrong) ?? goal;
    if (target === step) return;
    if (goal === review) returnToReview();
    goTo(target, { replacing: true });
    if (Object.keys(typedNow()).length > 0) tell(errorsOfStep(form, target, wrong));
  };

  useEffect(() => {
    if (isReady) void open.current?.();
  }, [isReady]);
}
