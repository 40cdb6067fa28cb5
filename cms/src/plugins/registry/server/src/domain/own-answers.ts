import {
  checkAnswers,
  describeAnswers,
  keysOf,
  leftToAsk,
  questionSchema,
  reviewStep,
  type Answers,
  type DescribedAnswer,
  type DescribedStep,
  type PublishedForm,
  type Validate,
} from '@ehpr/form-schemas';
import type { LeftQuestion } from '../../../shared/owner-registration';

type Held = {
  /** The version that the answers satisfy. */
  seen: PublishedForm;
  present: PublishedForm;
  answers: Answers;
  validate: Validate;
  now: Date;
};

/** The answers of a person beside the present form: in its words, and what it leaves to ask. */
export type OwnAnswers = {
  steps: DescribedStep[];
  /** To questions that are not asked any more. */
  earlier: DescribedAnswer[];
  left: LeftQuestion[];
  /** What the present form is filled in with. */
  answers: Answers;
};

/** Puts what somebody answered beside the form as it is now. */
export function ownAnswers({ seen, present, answers, validate, now }: Held): OwnAnswers {
  const checked = checkAnswers(present, answers, validate, now);
  const errors = checked.kind === 'invalid' ? checked.errors : [];
  const wrong = new Set(errors.map(({ path }) => String(path[0])));
  const isAccepted = (key: string) => Object.hasOwn(checked.answers, key) && !wrong.has(key);
  const before = new Map(
    describeAnswers(seen, answers).flatMap(({ items }) =>
      items.map((item): [string, DescribedAnswer] => [String(item.path[0]), item]),
    ),
  );
  const inPresent = new Map(
    describeAnswers(present, checked.answers, new Set(keysOf(present).filter(isAccepted))).flatMap(
      ({ items }) => items.map((item): [string, DescribedAnswer] => [String(item.path[0]), item]),
    ),
  );
  const certifying = new Set(reviewStep(present)?.questions.map(({ key }) => key));
  const isShown = (key: string) =>
    !certifying.has(key) && questionSchema(present.schema, key)?.['x-kind'] !== 'hidden';
  const told = new Set<string>();
  const steps = present.steps
    .filter((step) => step !== reviewStep(present))
    .map(({ key, title, untranslated, questions }): DescribedStep => {
      const items = questions.flatMap(({ key, label }): DescribedAnswer[] => {
        // What is no longer accepted was said in the words of its own version.
        const item = inPresent.get(key) ?? (wrong.has(key) ? before.get(key) : undefined);
        if (!item || !isShown(key)) return [];
        told.add(key);
        return [{ ...item, label }];
      });
      return { key, title, ...(untranslated && { untranslated }), items };
    });
  const wasCertifying = new Set(reviewStep(seen)?.questions.map(({ key }) => key));
  const earlier = [...before]
    .filter(([key]) => !told.has(key) && !wasCertifying.has(key))
    .filter(([key]) => questionSchema(seen.schema, key)?.['x-kind'] !== 'hidden')
    .map(([, item]) => item);
  const seenKeys = keysOf(seen);
  const left = leftToAsk({ form: present, seen: seenKeys, answers: checked.answers, errors });
  const labels = new Map(
    present.steps.flatMap(({ questions }) => questions).map(({ key, label }) => [key, label]),
  );
  const kindIn = ({ schema }: PublishedForm, key: string) =>
    questionSchema(schema, key)?.['x-kind'];
  // What is not accepted any more is there to be put right, unless it answers another kind of question.
  const fillsIn = (key: string) => isAccepted(key) || kindIn(present, key) === kindIn(seen, key);
  const known = Object.entries(answers).filter(
    ([key]) =>
      Object.hasOwn(present.schema.properties, key) && !certifying.has(key) && fillsIn(key),
  );
  return {
    steps: steps.filter(({ items }) => items.length > 0),
    earlier,
    left: left.map((key) => ({
      key,
      label: labels.get(key) ?? key,
      why: !seenKeys.includes(key) ? 'new' : wrong.has(key) ? 'again' : 'hangs',
    })),
    answers: Object.fromEntries(known),
  };
}
