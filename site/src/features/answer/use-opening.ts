import type { AnswerError, Answers, PublishedForm } from '@ehpr/form-schemas';
import { useEffect, useRef } from 'react';
import { errorsOfStep, firstWrongBefore, reviewStep } from './form-steps.ts';
import type { useCurrentStep } from './use-current-step.ts';
import type { useDraft } from './use-draft.ts';
import type { useFormTools } from './use-form-tools.ts';

type Opening = {
  form: PublishedForm;
  step: string;
  draft: ReturnType<typeof useDraft>;
  /** What came back from a post with the page: the person is told of that alone. */
  errors: readonly AnswerError[] | undefined;
  tools: ReturnType<typeof useFormTools>;
  typedNow: () => Answers;
  goTo: ReturnType<typeof useCurrentStep>['goTo'];
  /** Has the next way on lead to what else is missing, and then to the review. */
  returnToReview: () => void;
  tell: (errors: readonly AnswerError[]) => void;
};

/**
 * Where a person begins who opens the page: at the step of the address, or at an earlier one in
 * which an answer is missing. One whose step is gone from the form is led as far as it goes.
 */
export function useOpening(opening: Opening): void {
  const { isReady } = opening.draft;
  const open = useRef<() => Promise<void>>(undefined);
  open.current = async () => {
    const { form, step, draft, errors, tools, typedNow, goTo, returnToReview, tell } = opening;
    if (errors?.length) return;
    const isGone = draft.before && !form.steps.some(({ key }) => key === draft.before?.step);
    const review = reviewStep(form)?.key ?? step;
    const goal = isGone ? review : step;
    const wrong = (await tools.current?.checker.checkWhenLoaded(typedNow())) ?? [];
    const target = firstWrongBefore(form, goal, wrong) ?? goal;
    if (target === step) return;
    if (goal === review) returnToReview();
    goTo(target, { replacing: true });
    if (Object.keys(typedNow()).length > 0) tell(errorsOfStep(form, target, wrong));
  };

  useEffect(() => {
    if (isReady) void open.current?.();
  }, [isReady]);
}
