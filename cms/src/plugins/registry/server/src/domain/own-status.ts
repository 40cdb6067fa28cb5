import {
  checkAnswers,
  isAsked,
  type AnswerError,
  type Answers,
  type PublishedForm,
  type Validate,
} from '@ehpr/form-schemas';
import type { RecordStatus } from '../../../shared/record';

/** The questions of the status form by which the registry goes. */
export const ofStatus: readonly string[] = ['interested', 'deployed', 'startDate', 'endDate'];

/** What the registration asks about experience and training, and people say anew with their status. */
const ofExperience = [
  'hasExperienceWithIndigenousCommunity',
  'hasExperienceWithRemoteRuralCommunity',
  'completedSanyasIndigenousCulturalSafetyTraining',
];

/** What the status form is filled in with. Who lapsed is asked anew whether they are interested. */
export function answersOfStatus({ status, from, until }: RecordStatus): Answers {
  const deployed = status === 'deployed';
  return {
    ...(status !== 'lapsed' && { interested: status !== 'withdrawn' }),
    deployed,
    ...(deployed && from !== undefined && { startDate: from }),
    ...(deployed && until !== undefined && { endDate: until }),
  };
}

/** Those of the questions about experience and training that a registration asks of its owner. */
export function experienceAsked({ schema }: PublishedForm, answers: Answers): string[] {
  return ofExperience.filter(
    (key) => Object.hasOwn(schema.properties, key) && isAsked(schema, key, answers),
  );
}

export type Judging = { form: PublishedForm; validate: Validate; now: Date };

/** The status that answers to the status form say; staff may ask more there, which is not judged. */
export function readOwnStatus(
  { form, validate, now }: Judging,
  given: Answers,
): { kind: 'read'; status: RecordStatus } | { kind: 'invalid'; errors: AnswerError[] } {
  const checked = checkAnswers(form, pick(given, ofStatus), validate, now);
  const errors = checked.kind === 'invalid' ? within(checked.errors, ofStatus) : [];
  if (errors.length > 0) return { kind: 'invalid', errors };
  const { interested, deployed, startDate: from, endDate: until } = checked.answers;
  if (interested !== true) return { kind: 'read', status: { status: 'withdrawn' } };
  if (deployed !== true || typeof from !== 'string') {
    return { kind: 'read', status: { status: 'active' } };
  }
  const status: RecordStatus = { status: 'deployed', from };
  return { kind: 'read', status: typeof until === 'string' ? { ...status, until } : status };
}

/** The answers of a registration with what is said anew about experience and training. */
export function withExperience(
  { form, validate, now }: Judging,
  before: Answers,
  given: Answers,
): { kind: 'read'; answers: Answers } | { kind: 'invalid'; errors: AnswerError[] } {
  const asked = experienceAsked(form, before);
  const others = Object.fromEntries(Object.entries(before).filter(([key]) => !asked.includes(key)));
  const checked = checkAnswers(form, { ...others, ...pick(given, asked) }, validate, now);
  const errors = checked.kind === 'invalid' ? within(checked.errors, asked) : [];
  if (errors.length > 0) return { kind: 'invalid', errors };
  return { kind: 'read', answers: { ...before, ...pick(checked.answers, asked) } };
}

const pick = (answers: Answers, keys: readonly string[]): Answers =>
  Object.fromEntries(Object.entries(answers).filter(([key]) => keys.includes(key)));

const within = (errors: readonly AnswerError[], keys: readonly string[]): AnswerError[] =>
  errors.filter(({ path }) => keys.includes(String(path[0])));
