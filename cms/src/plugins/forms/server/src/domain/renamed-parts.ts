import { keyOf, partsIn, type Part } from './wording-fields';

/**
 * The steps of a translation under the keys that the parts of the English form have now. What was
 * renamed there is known by its id, and keeps its words; words of a part that was removed are not those
 * of one that took its key.
 */
export function followRenames(translation: unknown, before: unknown, after: unknown): Part[] {
  const [was, is] = [levelsOf(before), levelsOf(after)];
  const steps = renaming(was.steps, is.steps);
  const questions = renaming(was.questions, is.questions);
  const inRows = renaming(was.inRows, is.inRows);
  return partsIn(translation, 'steps').map((step) =>
    followed(step, steps, (question) =>
      followed(question, questions, (inRow) => followed(inRow, inRows, (part) => part)),
    ),
  );
}

type Change = (part: Part) => Part;

/**
 * A part under its key of now, with those below it. One that was renamed, and all below it, is made anew:
 * by its id it would be taken for the one that it was.
 */
function followed(part: Part, rename: Change, below: Change): Part {
  const now = rename(part);
  const parts = partsIn(part, 'questions').map(below);
  const next = 'questions' in part ? { ...now, questions: parts } : now;
  return keyOf(now) === keyOf(part) ? next : withoutIds(next);
}

function withoutIds({ id: _id, ...part }: Part): Part {
  return 'questions' in part
    ? { ...part, questions: partsIn(part, 'questions').map(withoutIds) }
    : part;
}

/** The parts of a form by level: an id counts within its own. */
function levelsOf(form: unknown): { steps: Part[]; questions: Part[]; inRows: Part[] } {
  const steps = partsIn(form, 'steps');
  const questions = steps.flatMap((step) => partsIn(step, 'questions'));
  return { steps, questions, inRows: questions.flatMap((each) => partsIn(each, 'questions')) };
}

function renaming(before: Part[], after: Part[]): Change {
  const now = new Map(after.map((part) => [part['id'], keyOf(part)]));
  const renamed = new Map<string, string>();
  for (const part of before) {
    const key = keyOf(part);
    const next = part['id'] === undefined ? undefined : now.get(part['id']);
    if (key !== undefined && next !== undefined && next !== key) renamed.set(key, next);
  }
  const taken = new Set(renamed.values());
  return (part) => {
    const key = keyOf(part);
    if (key === undefined) return part;
    const next = renamed.get(key);
    if (next !== undefined) return { ...part, key: next };
    return taken.has(key) ? { ...part, key: null } : part;
  };
}
