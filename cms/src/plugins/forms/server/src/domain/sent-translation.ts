import type { Problem } from '@ehpr/form-schemas';
import { knownWords, type KnownWords } from './mirror-structure';
import {
  keyOf,
  partsIn,
  questionsBelow,
  wordsOfQuestion,
  wordsOfStep,
  type Part,
} from './wording-fields';

/*
 * A translator sends a whole form. Its words count, whatever else was changed with them, and though
 * the English form has changed since the translator opened theirs.
 */

/**
 * The words of a translation that is to be saved: those that are sent, under the keys that their
 * parts have in the present translation, and of the rest those that it has already.
 */
export function sentWords(sent: unknown, present: unknown): KnownWords {
  const kept = knownWords(present);
  const given = knownWords(underKnownKeys(sent, present));
  return {
    steps: new Map([...kept.steps, ...given.steps]),
    questions: new Map([...kept.questions, ...given.questions]),
  };
}

/**
 * What was added in a translation, with words that would be lost. What has an id was there once: if
 * the English form has none like it, it was removed there.
 */
export function addedParts(sent: unknown, english: unknown): Problem[] {
  const known = knownWords(english);
  const isAdded = (part: Part, kept: ReadonlyMap<string, Part>, fields: readonly string[]) =>
    part['id'] === undefined &&
    !kept.has(keyOf(part) ?? '') &&
    fields.some((field) => Boolean(part[field]));
  const problem = (...path: Part[]): Problem => ({
    path: path.map(nameOf),
    message: 'is not in the English form. Add it there first, and translate it here',
  });
  return partsIn(sent, 'steps').flatMap((step) => [
    ...(isAdded(step, known.steps, wordsOfStep) ? [problem(step)] : []),
    ...questionsBelow(step)
      .filter((question) => isAdded(question, known.questions, wordsOfQuestion))
      .map((question) => problem(step, question)),
  ]);
}

/** The same parts, under the keys that those with their ids have: ids count within their level. */
function underKnownKeys(sent: unknown, present: unknown): { steps: Part[] } {
  const steps = partsIn(present, 'steps');
  const questions = steps.flatMap((step) => partsIn(step, 'questions'));
  const inRows = questions.flatMap((question) => partsIn(question, 'questions'));
  return {
    steps: rekeyed(partsIn(sent, 'steps'), steps).map((step) => ({
      ...step,
      questions: rekeyed(partsIn(step, 'questions'), questions).map((question) => ({
        ...question,
        questions: rekeyed(partsIn(question, 'questions'), inRows),
      })),
    })),
  };
}

function rekeyed(sent: Part[], present: Part[]): Part[] {
  const keys = new Map(present.map((part) => [part['id'], part['key']]));
  return sent.map((part) => {
    const key = part['id'] === undefined ? undefined : keys.get(part['id']);
    return key === undefined ? part : { ...part, key };
  });
}

function nameOf(part: Part): string {
  const name = keyOf(part) || part['label'] || part['title'];
  return typeof name === 'string' ? name : '?';
}
