import {
  checkAnswers,
  describeAnswers,
  questionSchema,
  type Answers,
  type DescribedAnswer,
  type PublishedForm,
  type Validate,
} from '@ehpr/form-schemas';
import { sameAnswer } from './changed-answers';

type Present = { form: PublishedForm; validate: Validate; now: Date };

/**
 * Answers as the present form words them, by question. What it no longer asks, or would not take, is in
 * the words of the version that took it.
 */
export function inPresentWords(
  { form, validate, now }: Present,
  { form: ownForm, answers }: { form: PublishedForm; answers: Answers },
): Map<string, DescribedAnswer> {
  const checked = checkAnswers(form, answers, validate, now);
  const wrong = new Set(
    checked.kind === 'valid' ? [] : checked.errors.map(({ path }) => String(path[0])),
  );
  const sound = new Set(
    Object.keys(answers).filter(
      (key) => !wrong.has(key) && sameAnswer(checked.answers[key], answers[key]),
    ),
  );
  const words = byQuestion(ownForm, answers);
  for (const [key, item] of byQuestion(form, checked.answers, sound)) words.set(key, item);
  return words;
}

function byQuestion(form: PublishedForm, answers: Answers, only?: ReadonlySet<string>) {
  const items = describeAnswers(form, answers, only).flatMap((step) => step.items);
  return new Map(items.map((item) => [String(item.path[0]), item]));
}

/** Kinds that a person is not asked to choose between: nobody sees them, or they were certified. */
const unseen: readonly (string | undefined)[] = ['hidden', 'declaration', 'guidance'];

/** The questions of some answers that a person reads, in the order of the present form. */
export function questionsRead(
  present: PublishedForm,
  answered: readonly { form: PublishedForm; answers: Answers }[],
): string[] {
  const inOrder = [present, ...answered.map(({ form }) => form)].flatMap(({ steps }) =>
    steps.flatMap(({ questions }) => questions.map(({ key }) => key)),
  );
  const kindOf = (key: string) =>
    [present, ...answered.map(({ form }) => form)]
      .map(({ schema }) => questionSchema(schema, key)?.['x-kind'])
      .find((kind) => kind !== undefined);
  return [...new Set(inOrder)].filter(
    (key) =>
      answered.some(({ answers }) => Object.hasOwn(answers, key)) && !unseen.includes(kindOf(key)),
  );
}
