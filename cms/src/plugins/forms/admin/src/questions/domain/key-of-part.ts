import { proposeName } from '../../names/domain/propose-name';
import { partAt, questionsIn, stepsIn, textOf } from './part-at';

/** What the key of a step or question is to do with the words above it. */
export type KeyOfPart = {
  key: string;
  /** What people read, from which the key is proposed. */
  label: string;
  /** The keys of the others. */
  taken: ReadonlySet<string>;
  /** Whether it is in the form that is saved. */
  isSaved: boolean;
  /** Whether something else may name it, such as a condition. */
  isNamed: boolean;
};

/** The key at a field such as `steps.2.questions.3.key`, in the form as it stands and as it is saved. */
export function keyOfPart(form: unknown, saved: unknown, fieldName: string): KeyOfPart {
  const part = partAt(form, fieldName);
  const key = textOf(part, 'key');
  const isStep = isKeyOfStep(fieldName);
  const partsOf = isStep ? stepsIn : questionsIn;
  const taken = new Set(
    partsOf(form)
      .filter((each) => each !== part)
      .map((each) => textOf(each, 'key')),
  );
  const wasSaved = partsOf(saved).some((each) => textOf(each, 'key') === key);
  return {
    key,
    label: textOf(part, isStep ? 'title' : 'label'),
    taken,
    // What was moved to another step is no longer the same component, and still the same question.
    isSaved: part['id'] !== undefined || (key !== '' && wasSaved && !taken.has(key)),
    isNamed: key !== '' && timesIn(form, key) > 1,
  };
}

/**
 * The key that follows new words; nothing where it was chosen otherwise, or something names it. Of fast
 * typing the field may not have the latest proposal yet, so that each counts.
 */
export function followingKey(
  { key, label, taken, isNamed }: KeyOfPart,
  labelBefore: string,
  proposed: ReadonlySet<string> = new Set(),
): string | undefined {
  if (label === labelBefore || isNamed) return undefined;
  const isProposed = proposed.has(key) || key === proposeName(labelBefore, taken);
  if (key !== '' && !isProposed) return undefined;
  const following = proposeName(label, taken);
  return following === key ? undefined : following;
}

export const isKeyOfStep = (fieldName: string): boolean => /^steps\.\d+\.key$/u.test(fieldName);

const wording = new Set(['label', 'labels', 'title', 'hint', 'intro', 'statement', 'messages']);

/** Keys are letters and digits, so that whatever names one holds it as a word. */
function timesIn(form: unknown, key: string): number {
  const text = JSON.stringify(form, (field, value: unknown) =>
    wording.has(field) ? undefined : value,
  );
  return text.split(/[^A-Za-z0-9]+/u).filter((word) => word === key).length;
}
