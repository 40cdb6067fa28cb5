import {
  checkAnswers,
  questionSchema,
  referencesIn,
  type AnswerError,
  type Answers,
  type PublishedForm,
} from '@ehpr/form-schemas';
import type { PublishedForms } from '../../../../forms/server/src/contract';
import type { Gap } from '../domain/gaps';

export type Judged =
  | { kind: 'valid'; answers: Answers; gaps: readonly Gap[] }
  | { kind: 'wrong-answers'; errors: AnswerError[] };

/**
 * Judges answers that staff put in place of what a person gave, as the public form does. What a person
 * declares is theirs: staff neither give nor take it away, and are not stopped by one that was never
 * given. Files are those that the person sent, or fewer.
 */
export function judgeCorrection(
  { forms, form, now }: { forms: PublishedForms; form: PublishedForm; now: Date },
  given: Answers,
  held: readonly Answers[],
): Judged {
  const keys = Object.keys(form.schema.properties);
  const declarations = keys.filter((key) => kindOf(form, key) === 'declaration');
  const theirs = Object.fromEntries(
    declarations.flatMap((key) => {
      const holder = held.find((answers) => Object.hasOwn(answers, key));
      return holder ? [[key, holder[key]]] : [];
    }),
  );
  const others = Object.entries(given).filter(([key]) => !declarations.includes(key));
  const answers: Answers = { ...Object.fromEntries(others), ...theirs };
  const checked = checkAnswers(form, answers, forms.validatorOf(form), now);
  const isNeverGiven = (key: unknown) =>
    declarations.includes(String(key)) && !(String(key) in theirs);
  const wrong = checked.kind === 'valid' ? [] : checked.errors;
  const errors = [
    ...wrong.filter(({ path }) => !isNeverGiven(path[0])),
    ...unheldFiles(form, checked.answers, held),
  ];
  if (errors.length > 0) return { kind: 'wrong-answers', errors };
  const gaps = wrong.map(({ path, name }): Gap => ({ question: String(path[0]), rule: name }));
  return { kind: 'valid', answers: checked.answers, gaps };
}

/** Files that nobody sent for the question. */
function unheldFiles(
  form: PublishedForm,
  answers: Answers,
  held: readonly Answers[],
): AnswerError[] {
  return Object.keys(form.schema.properties)
    .filter((key) => kindOf(form, key) === 'file')
    .filter((key) => {
      const sent = new Set(
        held.flatMap((each) => referencesIn(each[key])).map((file) => JSON.stringify(file)),
      );
      return referencesIn(answers[key]).some((file) => !sent.has(JSON.stringify(file)));
    })
    .map((key) => ({
      path: [key],
      name: 'upload',
      message: 'Keep or remove the files that the person sent: others cannot be added here',
    }));
}

const kindOf = ({ schema }: PublishedForm, key: string) => questionSchema(schema, key)?.['x-kind'];
