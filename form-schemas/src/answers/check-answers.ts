import type { PublishedForm } from '../definition/published.ts';
import type { AnswerError, Answers, RuleError, Validate } from './answers.ts';
import { isRecord } from './answers.ts';
import { dropUnasked } from './drop-unasked.ts';
import { explainErrors } from './explain-errors.ts';
import { messageFor } from './message-for.ts';
import { normaliseAnswers } from './normalise-answers.ts';
import { todayIn } from './today.ts';

type Form = Pick<PublishedForm, 'steps' | 'schema' | 'locale'>;

/** What became of the answers, which are normalised and hold only what is asked. */
export type CheckedAnswers =
  | { kind: 'valid'; answers: Answers }
  | { kind: 'invalid'; answers: Answers; errors: AnswerError[] };

/**
 * Judges whatever was given as answers to a form: normalises it, drops what is not asked,
 * validates the rest. Browser, site, intake and the command line all come through here. Never
 * throws over its input.
 */
export function checkAnswers(
  form: Form,
  given: unknown,
  validate: Validate,
  now: Date,
): CheckedAnswers {
  const { schema } = form;
  if (!isRecord(given)) {
    return { kind: 'invalid', answers: {}, errors: inWords(form, {}, [notAnObject]) };
  }
  const today = todayIn(schema['x-timeZone'], now);
  const answers = dropUnasked(schema, normaliseAnswers(schema, given), today);
  const errors = validate(answers, { today });
  if (errors.length === 0) return { kind: 'valid', answers };
  return {
    kind: 'invalid',
    answers,
    errors: inWords(form, answers, explainErrors(schema, errors)),
  };
}

const notAnObject: RuleError = { path: [], name: 'type', params: {} };

function inWords(form: Form, answers: Answers, errors: readonly RuleError[]): AnswerError[] {
  return errors.map((error) => ({
    path: error.path,
    name: error.name,
    message: messageFor(form, error, answers),
  }));
}
