import type { FormDefinition, Problem, QuestionDefinition } from '@ehpr/form-schemas';
import { questionShapes } from './question-shapes';

/** A form as Strapi gives it, with its steps and questions populated. */
export type FormEntry = { slug: string; title: string; steps?: StepEntry[] | null };
type StepEntry = {
  key: string;
  title: string;
  intro?: string | null;
  questions?: QuestionEntry[] | null;
};
type QuestionEntry = { key: string; kind: QuestionDefinition['kind'] } & Record<string, unknown>;

export type ReadDefinition =
  { kind: 'read'; definition: FormDefinition } | { kind: 'unsound'; problems: Problem[] };

/** The form that an entry of the CMS describes, or what keeps it from being one. */
export function definitionFromEntry(entry: FormEntry): ReadDefinition {
  const problems: Problem[] = [];
  if (!entry.title) problems.push({ path: [], message: 'The form needs a title' });
  const steps = (entry.steps ?? []).map((step) => ({
    key: step.key,
    title: step.title,
    ...(step.intro ? { intro: step.intro } : {}),
    questions: (step.questions ?? []).flatMap((question): QuestionDefinition[] => {
      const parsed = questionShapes[question.kind].safeParse(withoutEmpty(question));
      if (parsed.success) return [parsed.data];
      for (const { path, message } of parsed.error.issues) {
        const field = path.length > 0 ? `${path.join(' › ')}: ` : '';
        problems.push({ path: [step.key, question.key], message: `${field}${message}` });
      }
      return [];
    }),
  }));
  if (problems.length > 0) return { kind: 'unsound', problems };
  return { kind: 'read', definition: { slug: entry.slug, title: entry.title, steps } };
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
