import {
  keyOf,
  partsIn,
  questionsBelow,
  wordsOfQuestion,
  wordsOfStep,
  type Part,
} from './wording-fields';

/** The words of a form in another language, by the key of the step or question. */
export type KnownWords = { steps: ReadonlyMap<string, Part>; questions: ReadonlyMap<string, Part> };

/** The words that a form has in another language. Of two parts with one key, the first speaks. */
export function knownWords(form: unknown): KnownWords {
  const steps = partsIn(form, 'steps');
  return { steps: byKey(steps), questions: byKey(steps.flatMap(questionsBelow)) };
}

/**
 * The steps of a form in another language: those of the English form, in its order and with its
 * rules, with the words known by key and blank where none are. What is the same component as before
 * keeps its id, so that it is changed and not made anew. A part without a key waits until it has one.
 */
export function mirrorSteps(english: unknown, present: unknown, words: KnownWords): Part[] {
  const told = new Set<string>();
  const questionsOf = (from: Part, twins: Part[]): Part[] =>
    onceByKey(partsIn(from, 'questions'), told).map(({ key, part }) => {
      const twin = twins.find((each) => keyOf(each) === key);
      return {
        ...mirror(part, twin, words.questions.get(key), wordsOfQuestion),
        ...('questions' in part
          ? { questions: questionsOf(part, partsIn(twin, 'questions')) }
          : {}),
      };
    });

  const steps = partsIn(present, 'steps');
  return onceByKey(partsIn(english, 'steps'), new Set()).map(({ key, part }) => {
    const twin = steps.find((each) => keyOf(each) === key);
    return {
      ...mirror(part, twin, words.steps.get(key), wordsOfStep),
      questions: questionsOf(part, partsIn(twin, 'questions')),
    };
  });
}

function mirror(
  part: Part,
  twin: Part | undefined,
  words: Part | undefined,
  fields: readonly string[],
): Part {
  const { id: _own, questions: _below, ...structure } = part;
  return {
    ...structure,
    ...(twin && 'id' in twin ? { id: twin['id'] } : {}),
    ...Object.fromEntries(
      fields
        .map((field) => [field, words?.[field] ?? null] as const)
        .filter(([field, word]) => field in part || word !== null),
    ),
  };
}

/** The parts that have a key which was not told yet, and is from now on. */
function onceByKey(parts: readonly Part[], told: Set<string>): { key: string; part: Part }[] {
  return parts.flatMap((part) => {
    const key = keyOf(part);
    if (key === undefined || told.has(key)) return [];
    told.add(key);
    return [{ key, part }];
  });
}

function byKey(parts: readonly Part[]): Map<string, Part> {
  return new Map(onceByKey(parts, new Set()).map(({ key, part }) => [key, part]));
}
