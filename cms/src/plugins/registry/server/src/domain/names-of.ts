import { leavesOf, type PublishedForm, type PublishedOption } from '@ehpr/form-schemas';

type Form = Pick<PublishedForm, 'version' | 'steps'>;

/**
 * Names what was chosen in a question by where it stands: an option by its value, one below others
 * also by the values above it. What no version knows is told by its value.
 */
export type Name = (question: string, ...path: unknown[]) => string;

/** In the place of what stands above a leaf of a tree, wherever that is. An area may bear its value. */
export const wherever = '*';

/**
 * How the options of a form are called, given its versions, the first published first. An answer is
 * told in the words of its own version; what that version does not know, in those of the latest that
 * does.
 */
export function namesOf(versions: readonly Form[]): (version: number) => Name {
  const latestFirst = versions
    .toReversed()
    .map((form) => ({ version: form.version, questions: questionsOf(form) }));
  const nameIn = (version: number): Name => {
    const isOwn = (form: { version: number }) => form.version === version;
    const ownFirst = [...latestFirst.filter(isOwn), ...latestFirst.filter((form) => !isOwn(form))];
    return (question, ...path) => {
      for (const { questions } of ownFirst) {
        const label = find(questions.get(question), path);
        if (label !== undefined) return label;
      }
      const value = path.at(-1);
      return typeof value === 'string' ? value : '';
    };
  };
  const kept = new Map(latestFirst.map(({ version }) => [version, nameIn(version)]));
  return (version) => kept.get(version) ?? nameIn(version);
}

type Named = { label: string; below: ReadonlyMap<unknown, Named> };

function find(options: ReadonlyMap<unknown, Named> | undefined, path: readonly unknown[]) {
  let found: Named | undefined;
  for (const value of path) {
    found = (found ? found.below : options)?.get(value);
    if (!found) return undefined;
  }
  return found?.label;
}

function questionsOf({ steps }: Form): ReadonlyMap<string, ReadonlyMap<unknown, Named>> {
  return new Map(
    steps
      .flatMap((step) => step.questions)
      .map(({ key, options = [] }) => {
        const leaves = { label: '', below: named(leavesOf(options)) };
        return [key, new Map([...named(options), [wherever, leaves]])];
      }),
  );
}

function named(options: readonly PublishedOption[]): Map<unknown, Named> {
  return new Map(
    options.map(({ value, label, options: below = [] }) => [value, { label, below: named(below) }]),
  );
}
