import type { FormDefinition, Kind, Problem, QuestionDefinition } from '@ehpr/form-schemas';
import { questionFieldNames } from '../form-editor';
import { questionShapes } from './question-shapes';

/** A form as Strapi gives it, with its steps and questions populated. */
export type FormEntry = {
  slug: string;
  title: string;
  /** Why the form is published, if whoever publishes it says so. */
  note?: string | null;
  steps?: StepEntry[] | null;
};
type StepEntry = {
  key: string | null;
  title: string | null;
  intro?: string | null;
  questions?: QuestionEntry[] | null;
};
type QuestionEntry = { key: string | null; kind: Kind | null; label?: string | null } & Record<
  string,
  unknown
>;

export type ReadDefinition =
  { kind: 'read'; definition: FormDefinition } | { kind: 'unsound'; problems: Problem[] };

/** The form that an entry of the CMS describes, or what keeps it from being one. */
export function definitionFromEntry(entry: FormEntry): ReadDefinition {
  const problems: Problem[] = [];
  if (!entry.title) problems.push({ path: [], message: 'The form needs a title' });
  const steps = (entry.steps ?? []).map((step, index) => {
    const at = step.key || step.title || `step ${index + 1}`;
    if (!step.key) problems.push({ path: [at], message: 'The step needs a key' });
    if (!step.title) problems.push({ path: [at], message: 'The step needs a title' });
    const read = (step.questions ?? []).map((question, row) => readQuestion(question, [at], row));
    problems.push(...read.flatMap((each) => each.problems));
    return {
      key: step.key ?? '',
      title: step.title ?? '',
      ...(step.intro ? { intro: step.intro } : {}),
      questions: read.flatMap(({ question }) => question ?? []),
    };
  });
  if (problems.length > 0) return { kind: 'unsound', problems };
  return { kind: 'read', definition: { slug: entry.slug, title: entry.title, steps } };
}

/** A question, or what it lacks: a draft may be saved before it has a key, a kind or words. */
function readQuestion(
  entry: QuestionEntry,
  within: string[],
  index: number,
): { question?: QuestionDefinition; problems: Problem[] } {
  const path = [...within, entry.key || entry.label || `question ${index + 1}`];
  if (!entry.kind)
    return { problems: [{ path, message: `${fieldInWords(['kind'])}: needs a kind of answer` }] };
  const parsed = questionShapes[entry.kind].safeParse(withoutEmpty(entry));
  if (parsed.success) return { question: parsed.data, problems: [] };
  return {
    problems: parsed.error.issues.map(({ path: fields, message }) => ({
      path,
      message: fields.length > 0 ? `${fieldInWords(fields)}: ${message}` : message,
    })),
  };
}

/** A field as the editor calls it, and which of several it is: “Options › 2 › Value”. */
function fieldInWords(fields: readonly PropertyKey[]): string {
  return fields
    .map((field) =>
      typeof field === 'number' ? field + 1 : (questionFieldNames[String(field)] ?? String(field)),
    )
    .join(' › ');
}

/** Fields that staff left empty come as null or as an empty text: they say nothing. */
function withoutEmpty(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutEmpty);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, field]) => field !== null && field !== '')
      .map(([key, field]) => [key, withoutEmpty(field)]),
  );
}
