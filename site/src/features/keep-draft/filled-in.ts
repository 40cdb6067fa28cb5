import {
  askedAnswers,
  checkAnswers,
  messageFor,
  reviewStep,
  type AnswerError,
  type Answers,
  type PublishedForm,
} from '@ehpr/form-schemas';
import { knownAnswers } from '../../form/known-answers.ts';
import { errorsOfStep } from '../answer/form-steps.ts';
import { formValidator } from '../answer/form-validator.ts';
import type { Received } from '../answer/receive-form.ts';

/** What a draft held when it was opened. */
export type OpenedDraft = {
  step: string;
  answers: Answers;
  /** Files that were chosen and are not kept any more. */
  lost: readonly { question: string; name: string }[];
};

/**
 * A form with the answers of a draft, as if it came back from a post. Of one that had been answered
 * whole in the version that the person saw, what its change leaves to ask is to be shown alone.
 */
export function filledIn(
  form: PublishedForm,
  draft: OpenedDraft,
  { seen, now }: { seen: PublishedForm | undefined; now: Date },
): Extract<Received, { kind: 'form' }> {
  const answers = knownAnswers(form.schema, draft.answers);
  const lost = draft.lost.filter(({ question }) => isFile(form, question));
  const isWhole = seen && wrongIn(seen, askedAnswers(seen, draft.answers), now).length === 0;
  const isStep = form.steps.some(({ key }) => key === draft.step);
  return {
    kind: 'form',
    answers,
    errors: [...errorsOfLost(form, lost), ...(isWhole ? wrongIn(form, answers, now) : [])],
    ...(isWhole ? { seen } : { step: isStep ? draft.step : form.steps[0]?.key }),
    reply: { kind: 'valid' },
  };
}

/** What is wrong with answers, but for what certifies them. */
function wrongIn(form: PublishedForm, answers: Answers, now: Date): AnswerError[] {
  const checked = checkAnswers(form, answers, formValidator(form), now);
  if (checked.kind === 'valid') return [];
  const certifying = errorsOfStep(form, reviewStep(form)?.key, checked.errors);
  return checked.errors.filter((error) => !certifying.includes(error));
}

const isFile = ({ schema }: PublishedForm, key: string) =>
  schema.properties[key]?.['x-kind'] === 'file';

/** One error for each question of whose files some are gone. */
function errorsOfLost(form: PublishedForm, lost: OpenedDraft['lost']): AnswerError[] {
  return [...new Set(lost.map(({ question }) => question))].map((key) => {
    const path = [key];
    const message = messageFor(form, { path, name: 'upload', params: { lost: key } }, {});
    return { path, name: 'upload', message };
  });
}
