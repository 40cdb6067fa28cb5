import {
  checkAnswers,
  type AnswerError,
  type Answers,
  type Locale,
  type PublishedForm,
} from '@ehpr/form-schemas';
import { splitSuperseded } from '../domain/superseded-answers';
import type { PublishedReader } from './published-forms';

/** Answers that were sent, with the version that the person saw. */
export type Given = { slug: string; version: number; locale: Locale; answers: unknown };

export type Judgement =
  /** With the sound answers to questions that only the version had which the person saw. */
  | { kind: 'valid'; answers: Answers; superseded: Answers; seen: PublishedForm }
  | { kind: 'unknown-version' }
  | { kind: 'invalid'; errors: AnswerError[] }
  | { kind: 'superseded'; present: PublishedForm; errors: AnswerError[] };

/** Judges answers by the present version of their form, whichever version the person saw. */
export async function judgeAnswers(
  { forms, now }: { forms: PublishedReader; now(): Date },
  { slug, version, locale, answers }: Given,
  present: PublishedForm,
): Promise<Judgement> {
  const validate = forms.validatorOf(present);
  if (version === present.version) {
    const checked = checkAnswers(present, answers, validate, now());
    return checked.kind === 'valid'
      ? { kind: 'valid', answers: checked.answers, superseded: {}, seen: present }
      : { kind: 'invalid', errors: checked.errors };
  }
  const seen = await forms.version(slug, version, locale);
  if (!seen) return { kind: 'unknown-version' };
  const split = splitSuperseded(
    answers,
    { form: seen, validate: forms.validatorOf(seen) },
    present,
    now(),
  );
  const checked = checkAnswers(present, split.given, validate, now());
  return checked.kind === 'valid'
    ? { kind: 'valid', answers: checked.answers, superseded: split.superseded, seen }
    : { kind: 'superseded', present, errors: checked.errors };
}
