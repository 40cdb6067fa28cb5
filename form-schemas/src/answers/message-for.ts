import type { PublishedForm, PublishedQuestion } from '../definition/published.ts';
import { kinds } from '../kinds/index.ts';
import { textFormats } from '../kinds/text-formats.ts';
import type { AnswerSchema } from '../compile/schema.ts';
import type { Path, RuleError } from './answers.ts';
import { questionSchema } from './normalise-answers.ts';

type Form = Pick<PublishedForm, 'steps' | 'schema'>;

const longestName = 60;

/** What a person should do about a broken rule: the question's own words, or those of its kind. */
export function messageFor(form: Form, error: RuleError): string {
  if (error.path.length === 0) return 'The answers must be an object, by question';
  const { question, schema } = find(form, error.path);
  if (error.name === 'unknown' || !question || !schema) {
    const name = String(error.path.at(-1));
    const shown = name.length > longestName ? `${name.slice(0, longestName)}…` : name;
    return `“${shown}” is not a question of this form`;
  }
  if (typeof error.path.at(-1) === 'number') return `${question.label}: each must be an object`;
  const own = question.messages?.[error.name];
  if (own) return own;
  const format = schema['x-format'];
  if (error.name === 'format' && format) return textFormats[format].message;
  const ofKind = kinds[schema['x-kind'] ?? 'text'].messages[error.name];
  return ofKind?.(question.label, error.params) ?? `Check your answer: ${question.label}`;
}

/** The wording and the schema of the question, or of the row, at a path. */
function find(
  form: Form,
  path: Path,
): { question: PublishedQuestion | undefined; schema: AnswerSchema | undefined } {
  let questions = form.steps.flatMap((step) => step.questions);
  let question: PublishedQuestion | undefined;
  let schema: AnswerSchema | undefined = form.schema;
  for (const segment of path) {
    if (typeof segment === 'number') {
      schema = schema?.items;
    } else {
      question = questions.find(({ key }) => key === segment);
      questions = question?.questions ?? [];
      schema = schema && questionSchema(schema, segment);
    }
  }
  return { question, schema };
}
