import { questionSchema } from '../answers/normalise-answers.ts';
import type { AnswerSchema } from '../compile/schema.ts';
import type { Kind } from '../definition/form.ts';
import { leavesOf } from '../definition/options.ts';
import type { PublishedForm, PublishedOption, PublishedQuestion } from '../definition/published.ts';

type Version = Pick<PublishedForm, 'steps' | 'schema'>;
type Named = { value: string; label: string };

/** One question over all versions of a form. */
export type Column = {
  key: string;
  /** In the words of the last version that asked it. */
  label: string;
  kind: Kind;
  /** The group in whose rows it stands. */
  group?: string;
  /** Whether the present version still asks it. */
  isAsked: boolean;
  /** What could be chosen in any version, the present one's first; of a tree, its leaves. */
  options?: Named[];
};

/**
 * A column for each question of any version: those of the present version in its order, then those
 * that are asked no more. The same key is the same column. `versions` are in the order in which they
 * were published. The questions of rows follow their group and name it.
 */
export function columnsOf(versions: readonly Version[]): Column[] {
  const columns = new Map<string, Column>();
  for (const [age, version] of versions.toReversed().entries()) {
    for (const column of columnsOfVersion(version, age === 0)) {
      const known = columns.get(column.key);
      if (!known) columns.set(column.key, column);
      else if (known.options && column.options) {
        known.options = union(known.options, column.options);
      }
    }
  }
  return [...columns.values()];
}

function columnsOfVersion({ steps, schema }: Version, isAsked: boolean): Column[] {
  const questions = steps.flatMap((step) => step.questions);
  const labels = new Map(
    questions.flatMap(everyOption).map(({ value, label }) => [value, label] as const),
  );
  return questions.flatMap((question) => {
    const own = questionSchema(schema, question.key);
    const column = columnOf(question, own, labels, isAsked);
    if (!column) return [];
    if (column.kind !== 'group') return [column];
    const inRows = (question.questions ?? []).flatMap((each) => {
      const inRow = columnOf(each, questionSchema(own?.items ?? {}, each.key), labels, isAsked);
      return inRow ? [{ ...inRow, group: question.key }] : [];
    });
    return [column, ...inRows];
  });
}

function columnOf(
  { key, label, options }: PublishedQuestion,
  schema: AnswerSchema | undefined,
  labels: ReadonlyMap<string, string>,
  isAsked: boolean,
): Column | undefined {
  const kind = schema?.['x-kind'];
  if (!kind) return undefined;
  const chosen = options
    ? namesOf(kind === 'optionTree' ? leavesOf(options) : options)
    : namesBelow(schema, labels);
  return { key, label, kind, isAsked, ...(chosen && { options: chosen }) };
}

/** The options of a choice whose options stand below another answer: its schema has their values. */
function namesBelow(schema: AnswerSchema, labels: ReadonlyMap<string, string>) {
  if (!schema['x-optionsUnder']) return undefined;
  const values = schema.enum ?? schema.items?.enum ?? [];
  return values.map(String).map((value) => ({ value, label: labels.get(value) ?? value }));
}

const namesOf = (options: readonly PublishedOption[]): Named[] =>
  options.map(({ value, label }) => ({ value, label }));

function everyOption({ options = [], questions = [] }: PublishedQuestion): Named[] {
  const below = (each: PublishedOption): Named[] => [each, ...(each.options ?? []).flatMap(below)];
  return [...options.flatMap(below), ...questions.flatMap(everyOption)];
}

function union(first: readonly Named[], second: readonly Named[]): Named[] {
  const known = new Set(first.map(({ value }) => value));
  return [...first, ...second.filter(({ value }) => !known.has(value))];
}
