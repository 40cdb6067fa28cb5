import type { AnswerSchema } from '../compile/schema.ts';
import type { PublishedForm, PublishedQuestion } from '../definition/published.ts';
import type { TextFormat } from '../definition/form.ts';
import { leavesOf } from '../definition/options.ts';
import type { Answers, Path } from './answers.ts';
import { choicesFor } from './choices-for.ts';
import { dropUnasked, isAsked } from './drop-unasked.ts';
import { questionSchema } from './normalise-answers.ts';
import { todayIn } from './today.ts';

type Form = Pick<PublishedForm, 'steps' | 'schema'>;

/**
 * Invented answers that a form accepts, to every question that it asks of whoever gives them: the
 * first of what can be chosen, and people who do not exist.
 */
export function sampleAnswers(form: Form, now: Date): Answers {
  const questions = form.steps.flatMap((step) => step.questions);
  const today = todayIn(form.schema['x-timeZone'], now);
  return answerAll({ form, schema: form.schema, questions, path: [], whole: {}, today });
}

/** Questions that stand together: those of the form, of a row or of one answer. */
type Level = {
  form: Form;
  schema: AnswerSchema;
  questions: readonly PublishedQuestion[];
  /** Where the answers to them stand. */
  path: Path;
  /** The answers to the form so far. */
  whole: Answers;
  today: string;
};

function answerAll(level: Level): Answers {
  const { schema, questions, path, whole, today } = level;
  const answers: Answers = {};
  for (const question of questions) {
    const asked = questionSchema(schema, question.key);
    // What is calculated is made of the answers, by whoever judges them.
    if (!asked || asked['x-kind'] === 'calculated') continue;
    if (!isAsked(schema, question.key, dropUnasked(schema, answers, today))) continue;
    const soFar = path.length === 0 ? answers : placed(whole, path, answers);
    const answer = answerTo({ ...level, question, asked, whole: soFar });
    if (answer !== undefined) answers[question.key] = answer;
  }
  return answers;
}

/** The answers to the form with those to a part of it, which is not answered to its end. */
function placed(whole: Answers, [key = '', row]: Path, answers: Answers): Answers {
  return { ...whole, [key]: row === undefined ? answers : [answers] };
}

type Asked = Level & { question: PublishedQuestion; asked: AnswerSchema };

function answerTo({ form, question, asked, path, whole, today }: Asked): unknown {
  const at = [...path, question.key];
  const inside = (schema: AnswerSchema, place: Path) =>
    answerAll({ form, schema, questions: question.questions ?? [], path: place, whole, today });
  switch (asked['x-kind']) {
    case 'group':
      return asked.items && [inside(asked.items, [...at, 0])];
    case 'oneOf':
      return choicesFor(form, at, whole)[0]?.value;
    case 'anyOf':
    case 'optionTree': {
      const [first] = leavesOf(choicesFor(form, at, whole));
      return first && [first.value];
    }
    case 'text':
    case 'longText':
      return textFor(question, asked);
    default:
      return question.questions ? inside(asked, at) : ofSchema(asked);
  }
}

/** On one day, so that what must not come before another day does not. */
const day = '2020-06-15';

const ofKind: Partial<Record<string, unknown>> = {
  email: 'nora.sample@example.org',
  phone: '+12505550100',
  postalCode: 'V8W 1P6',
  date: day,
  monthAndYear: day.slice(0, 'YYYY-MM'.length),
  yesNo: true,
};

const ofFormat: Record<TextFormat, string> = {
  digits: '12345',
  extension: '123',
  letters: 'Sample',
  lettersAndDigits: 'AB123',
  licenceNumber: 'AB12345',
  webAddress: 'http://a.ca',
};

const ofAutofill: Record<string, string> = {
  'given-name': 'Nora',
  'family-name': 'Sample',
  name: 'Nora Sample',
  tel: '2505550100',
};

/** A text of a fitting length, which is lengthened by its own last character where it is too short. */
function textFor({ autocomplete = '' }: PublishedQuestion, asked: AnswerSchema): string {
  const { minLength = 1, maxLength = Infinity, 'x-format': format } = asked;
  const words = format ? ofFormat[format] : (ofAutofill[autocomplete] ?? 'Sample');
  return words.slice(0, maxLength).padEnd(minLength, words.at(-1));
}

/** An answer of a kind that is not told apart above, by what its schema says. */
function ofSchema(schema: AnswerSchema): unknown {
  const { 'x-kind': kind, type, minimum = 0, maximum = minimum } = schema;
  if (schema.const !== undefined) return schema.const;
  if (schema.enum) return schema.enum[0];
  if (kind && kind in ofKind) return ofKind[kind];
  if (type === 'integer') return Math.min(Math.max(1, minimum), maximum);
  if (type === 'boolean') return true;
  if (type === 'array') return schema.items && [ofSchema(schema.items)];
  if (type === 'object') {
    const parts = Object.entries(schema.properties ?? {});
    return Object.fromEntries(parts.map(([key, part]) => [key, ofSchema(part)]));
  }
  return type === 'string' ? textOfSchema(schema) : undefined;
}

/** What names a file has letters, and its name is one. */
function textOfSchema({ pattern, minLength = 1, maxLength = 6 }: AnswerSchema): string {
  const exact = /\{(\d+)\}\$$/u.exec(pattern ?? '')?.[1];
  return exact ? 's'.repeat(Number(exact)) : 'Sample'.slice(0, maxLength).padEnd(minLength, 'e');
}
