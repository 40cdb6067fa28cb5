import {
  questionSchema,
  type AnswerSchema,
  type Answers,
  type Kind,
  type PublishedQuestion,
} from '@ehpr/form-schemas';
import type { Entry, FieldCodec } from '../form-data.ts';
import { addressCodec } from './address/codec.ts';
import { anyOfCodec } from './anyOf/codec.ts';
import { calculatedCodec } from './calculated/codec.ts';
import { consentCodec } from './consent/codec.ts';
import { dateCodec } from './date/codec.ts';
import { dateRangeCodec } from './dateRange/codec.ts';
import { declarationCodec } from './declaration/codec.ts';
import { emailCodec } from './email/codec.ts';
import { fileCodec } from './file/codec.ts';
import { groupCodec } from './group/codec.ts';
import { guidanceCodec } from './guidance/codec.ts';
import { hiddenCodec } from './hidden/codec.ts';
import { longTextCodec } from './longText/codec.ts';
import { matrixCodec } from './matrix/codec.ts';
import { monthAndYearCodec } from './monthAndYear/codec.ts';
import { oneOfCodec } from './oneOf/codec.ts';
import { optionTreeCodec } from './optionTree/codec.ts';
import { phoneCodec } from './phone/codec.ts';
import { postalCodeCodec } from './postalCode/codec.ts';
import { textCodec } from './text/codec.ts';
import { wholeNumberCodec } from './wholeNumber/codec.ts';
import { yesNoCodec } from './yesNo/codec.ts';

/** How each kind is posted. A kind without an entry does not compile. */
export const codecs: Record<Kind, FieldCodec> = {
  text: textCodec,
  longText: longTextCodec,
  wholeNumber: wholeNumberCodec,
  email: emailCodec,
  phone: phoneCodec,
  postalCode: postalCodeCodec,
  address: addressCodec,
  date: dateCodec,
  monthAndYear: monthAndYearCodec,
  dateRange: dateRangeCodec,
  yesNo: yesNoCodec,
  oneOf: oneOfCodec,
  anyOf: anyOfCodec,
  optionTree: optionTreeCodec,
  file: fileCodec,
  matrix: matrixCodec,
  group: groupCodec,
  consent: consentCodec,
  declaration: declarationCodec,
  calculated: calculatedCodec,
  hidden: hiddenCodec,
  guidance: guidanceCodec,
};

/** The kind of a question. What the schema does not know has no answer: it is guidance. */
export function kindOf(schema: AnswerSchema | undefined): Kind {
  return schema?.['x-kind'] ?? 'guidance';
}

/** The answers to some questions, those of a form, a row or an answer, that a form posted. */
export function decodeQuestions(
  data: FormData,
  questions: readonly PublishedQuestion[],
  schema: AnswerSchema,
  prefix = '',
): Answers {
  const answers: Answers = {};
  for (const question of questions) {
    const own = questionSchema(schema, question.key);
    const name = `${prefix}${question.key}`;
    const answer = codecs[kindOf(own)].decode(data, name, { question, schema: own ?? {} });
    if (answer !== undefined) answers[question.key] = answer;
  }
  return answers;
}

/** The fields that say some answers: what `decodeQuestions` reads. */
export function encodeQuestions(
  answers: Answers,
  questions: readonly PublishedQuestion[],
  schema: AnswerSchema,
  prefix = '',
): Entry[] {
  return questions.flatMap((question) => {
    if (!Object.hasOwn(answers, question.key)) return [];
    const own = questionSchema(schema, question.key);
    const name = `${prefix}${question.key}`;
    return codecs[kindOf(own)].encode(answers[question.key], name, { question, schema: own ?? {} });
  });
}
