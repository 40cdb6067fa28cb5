import type { PublishedForm, PublishedQuestion, PublishedStep } from '../definition/published.ts';
import type { AnswerSchema } from '../compile/schema.ts';
import type { FileReference } from '../definition/form.ts';
import { referencesIn } from '../kinds/file/reference.ts';
import { kinds } from '../kinds/index.ts';
import { colon } from '../kinds/punctuation.ts';
import { answerAt, isRecord, type Answers, type Path } from './answers.ts';
import { choicesFor } from './choices-for.ts';
import { questionSchema } from './normalise-answers.ts';

type Form = Pick<PublishedForm, 'steps' | 'schema' | 'locale'>;

/** An answer as a person reads it: what was asked, and what was said, one entry for each thing. */
export type DescribedAnswer = {
  path: Path;
  label: string;
  text: string[];
  /** The files that were sent, one for each text. */
  files?: FileReference[];
  untranslated?: 'label'[];
};
export type DescribedStep = Pick<PublishedStep, 'key' | 'title' | 'untranslated'> & {
  items: DescribedAnswer[];
};

/**
 * Every answered question in words, by step, in the order of the form; of some questions only, where
 * their keys are given. Answers are valid ones.
 */
export function describeAnswers(
  form: Form,
  answers: Answers,
  only?: ReadonlySet<string>,
): DescribedStep[] {
  return form.steps.map(({ key, title, untranslated, questions }) => ({
    key,
    title,
    ...(untranslated && { untranslated }),
    items: questions
      .filter(({ key }) => Object.hasOwn(answers, key) && (only?.has(key) ?? true))
      .map((question) => ({
        path: [question.key],
        label: question.label,
        ...(question.untranslated?.includes('label') && { untranslated: ['label' as const] }),
        text: describe(form, form.schema, question, [question.key], answers),
        ...filesOf(form, question.key, answers),
      })),
  }));
}

function filesOf({ schema }: Form, key: string, answers: Answers): { files?: FileReference[] } {
  return questionSchema(schema, key)?.['x-kind'] === 'file'
    ? { files: referencesIn(answers[key]) }
    : {};
}

function describe(
  form: Form,
  schema: AnswerSchema,
  question: PublishedQuestion,
  path: Path,
  answers: Answers,
): string[] {
  const answerSchema = questionSchema(schema, question.key);
  const kind = answerSchema?.['x-kind'];
  if (!kind) return [];
  const answer = answerAt(answers, path);
  let rowNumber = 0;
  return kinds[kind].text(answer, question, {
    locale: form.locale,
    options: choicesFor(form, path, answers),
    row: (group, row) => {
      const rowPath = [...path, rowNumber];
      rowNumber += 1;
      const words = (group.questions ?? [])
        .filter(({ key }) => isRecord(row) && Object.hasOwn(row, key))
        .map((each) =>
          describe(form, answerSchema.items ?? {}, each, [...rowPath, each.key], answers),
        );
      const [first = [], ...rest] = words;
      return [first.join(', '), rest.flat().join(', ')].filter(Boolean).join(colon[form.locale]);
    },
  });
}
