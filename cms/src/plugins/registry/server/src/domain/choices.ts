import {
  filterBy,
  isRecord,
  leavesOf,
  questionSchema,
  type Answers,
  type PublishedForm,
} from '@ehpr/form-schemas';

/** One option that a registrant chose, or the yes or no that they said. */
export type Choice = {
  /** The key of the question; of one in rows, `group.question`. */
  question: string;
  value: string;
};

type Form = Pick<PublishedForm, 'steps' | 'schema'>;
type Schema = Parameters<typeof questionSchema>[0];

/** The question by which regions are kept among choices, and its value for who goes anywhere. */
export const regionChoice = { question: 'region', anywhere: '*' } as const;

/** Core questions that registrants have a column for. */
const inColumns: ReadonlySet<string> = new Set([
  'stream',
  'registrationStatus',
  'currentEmployment',
  'deployAnywhere',
  'deploymentDuration',
]);

/**
 * Whether nobody makes two of some choices: it is one, or a region and going anywhere, which leaves
 * no region to choose.
 */
export function areExclusive(choices: readonly Choice[]): boolean {
  const { question, anywhere } = regionChoice;
  const isRegion = choices.every((choice) => choice.question === question);
  const named = choices.filter(({ value }) => !isRegion || value !== anywhere);
  return named.length <= 1;
}

/**
 * What is kept in `registry.registrant_choice` of answers that satisfy a form: each option chosen and
 * each yes or no of all its questions, in rows too, and the regions where the person would go. Each
 * choice is named once.
 */
export function choicesOf(form: Form, answers: Answers): Choice[] {
  const given = form.steps
    .flatMap((step) => step.questions)
    .filter(({ key }) => !inColumns.has(key))
    .flatMap(({ key, questions = [] }) => {
      const schema = questionSchema(form.schema, key);
      if (schema?.['x-kind'] !== 'group') return chosen(form.schema, key, key, answers);
      const rows = Array.isArray(answers[key]) ? answers[key].filter(isRecord) : [];
      return rows.flatMap((row) =>
        questions.flatMap((each) =>
          chosen(schema.items ?? {}, each.key, `${key}.${each.key}`, row),
        ),
      );
    });
  const { question, anywhere } = regionChoice;
  const regions = answers['deployAnywhere'] === true ? [anywhere] : regionsOf(form, answers);
  const all = [...given, ...regions.map((value) => ({ question, value }))];
  return [...new Map(all.map((each) => [JSON.stringify(each), each])).values()];
}

function chosen(schema: Schema, key: string, question: string, answers: Answers): Choice[] {
  const kind = questionSchema(schema, key)?.['x-kind'];
  const by = kind && filterBy[kind];
  if (by !== 'option' && by !== 'options' && by !== 'yesNo') return [];
  return [answers[key]]
    .flat()
    .filter((value) => typeof value === 'string' || typeof value === 'boolean')
    .map((value) => ({ question, value: String(value) }));
}

/** The regions of the communities that were chosen, as the form's list of communities has them. */
export function regionsOf({ steps }: Pick<Form, 'steps'>, answers: Answers): string[] {
  const chosen = answers['deploymentLocations'];
  if (!Array.isArray(chosen)) return [];
  const communities: ReadonlySet<unknown> = new Set(chosen);
  const regions = steps
    .flatMap((step) => step.questions)
    .find(({ key }) => key === 'deploymentLocations')?.options;
  return (regions ?? [])
    .filter((region) => leavesOf([region]).some(({ value }) => communities.has(value)))
    .map(({ value }) => value);
}
