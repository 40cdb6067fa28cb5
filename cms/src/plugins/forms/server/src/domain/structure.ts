import type { Problem } from '@ehpr/form-schemas';
import { canonicalDigest } from './canonical-digest';
import { keyOf, partsIn, wordsOfQuestion, wordsOfStep, type Part } from './wording-fields';

/*
 * Whoever may change words only may change every word of a form, in any language, and nothing else.
 */

/**
 * What of a form was changed that is not wording, by place. `shared` are the fields of the form
 * itself that are no words.
 */
export function structureChanges(before: Part, after: Part, shared: readonly string[]): Problem[] {
  const old = structureOf(before, shared);
  const now = structureOf(after, shared);
  const places = [...new Map([...old, ...now].map(([place, { path }]) => [place, path]))];
  return places.flatMap(([place, path]) => {
    const [was, is] = [old.get(place), now.get(place)];
    if (was?.digest === is?.digest) return [];
    const what = was ? (is ? 'was changed in more than its words' : 'was removed') : 'was added';
    return [{ path, message: what }];
  });
}

/** Whether two lists of options differ in more than labels. */
export function optionsDiffer(before: unknown, after: unknown): boolean {
  return canonicalDigest(withoutLabels(before)) !== canonicalDigest(withoutLabels(after));
}

type Structure = Map<string, { path: string[]; digest: string }>;

function structureOf(form: Part, shared: readonly string[]): Structure {
  const structure: Structure = new Map();
  const add = (path: string[], value: unknown) =>
    structure.set(path.join(' › '), { path, digest: canonicalDigest(withoutLabels(value)) });

  const addParts = (parts: Part[], above: string[], words: readonly string[]) => {
    for (const part of parts) {
      const path = [...above, nameOf(part)];
      const { id: _id, questions: _below, ...fields } = part;
      for (const word of words) Reflect.deleteProperty(fields, word);
      const below = partsIn(part, 'questions');
      add(path, [fields, below.map(nameOf)]);
      addParts(below, path, wordsOfQuestion);
    }
  };
  const steps = partsIn(form, 'steps');
  add([], [shared.map((field) => form[field] ?? null), steps.map(nameOf)]);
  addParts(steps, [], wordsOfStep);
  return structure;
}

const nameOf = (part: Part) => keyOf(part) ?? '?';

/** Options are told apart by their values; what they are called is wording. */
function withoutLabels(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutLabels);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => key !== 'label' && key !== 'labels')
      .map(([key, each]) => [key, withoutLabels(each)]),
  );
}
