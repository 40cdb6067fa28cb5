import type { Locale } from '../definition/locales.ts';
import type { PublishedForm, PublishedQuestion } from '../definition/published.ts';
import { kinds } from '../kinds/index.ts';
import type { AnswerSchema } from '../compile/schema.ts';
import { colon } from '../kinds/punctuation.ts';
import { partOf } from '../kinds/sentences.ts';
import * as fr from '../kinds/sentences-fr.ts';
import { answerAt, type Answers, type Path, type RuleError } from './answers.ts';
import { questionSchema } from './normalise-answers.ts';

type Form = Pick<PublishedForm, 'steps' | 'schema' | 'locale'>;

const longestName = 60;

/** What is said of answers that no kind judges. */
const general: Record<
  Locale,
  {
    notAnObject: string;
    unknown(key: string): string;
    check(label: string): string;
    partOf(part: string, whole: string): string;
  }
> = {
  en: {
    notAnObject: 'The answers must be an object, by question',
    unknown: (key) => `“${key}” is not a question of this form`,
    check: (label) => `Check your answer: ${label}`,
    partOf,
  },
  fr: {
    notAnObject: 'Les réponses doivent être un objet, par question',
    unknown: (key) => `${fr.quoted(key)} n’est pas une question de ce formulaire`,
    check: (label) => `Vérifiez votre réponse${colon.fr}${label}`,
    partOf: fr.partOf,
  },
};

/**
 * What a person should do about a rule that one of their answers breaks: the question's own words,
 * or those of its kind.
 */
export function messageFor(
  form: Form,
  { path, name, params }: RuleError,
  answers: Answers,
): string {
  const say = general[form.locale];
  if (path.length === 0) return say.notAnObject;
  const { question, schema, beside } = find(form, path);
  if (name === 'unknown' || !question || !schema) {
    const key = String(path.at(-1));
    const shown = key.length > longestName ? `${key.slice(0, longestName)}…` : key;
    return say.unknown(shown);
  }
  const own = question.messages?.[name];
  if (own) return own;
  // What is wrong with a row is told in the words of its group.
  const { messages } = kinds[schema['x-kind'] ?? 'group'];
  const inWords = messages[form.locale][name];
  const earlier = beside.find(({ key }) => key === params.earlier)?.label;
  const given = answerAt(answers, path);
  const label = labelAt(form, path, question);
  return inWords?.(label, { ...params, given, schema, question, earlier }) ?? say.check(label);
}

type Found = {
  question: PublishedQuestion | undefined;
  schema: AnswerSchema | undefined;
  /** The question and those beside it, in the form, in a row or in an answer. */
  beside: readonly PublishedQuestion[];
};

/** What a question is called in a message, which is read far from it as well: a part by its whole. */
function labelAt(form: Form, path: Path, { label }: PublishedQuestion): string {
  const isPart = typeof path.at(-1) === 'string' && typeof path.at(-2) === 'string';
  const whole = isPart ? find(form, path.slice(0, -1)).question : undefined;
  return whole ? general[form.locale].partOf(label, whole.label) : label;
}

/** The wording and the schema of the question, or of the row, at a path. */
function find(form: Form, path: Path): Found {
  let beside: readonly PublishedQuestion[] = [];
  let question: PublishedQuestion | undefined;
  let schema: AnswerSchema | undefined = form.schema;
  let questions = form.steps.flatMap((step) => step.questions);
  for (const segment of path) {
    if (typeof segment === 'number') {
      schema = schema?.items;
    } else {
      beside = questions;
      question = beside.find(({ key }) => key === segment);
      questions = question?.questions ?? [];
      schema = schema && questionSchema(schema, segment);
    }
  }
  return { question, schema, beside };
}
