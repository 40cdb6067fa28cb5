import { isRecord, type FormSchema } from '@ehpr/form-schemas';
import { dialectSchema, vocabularySchema } from '@ehpr/form-schemas/validator';
import { value as valueOf } from '@hyperjump/browser';
import { registerSchema, validate } from '@hyperjump/json-schema/draft-2020-12';
import { addKeyword, defineVocabulary } from '@hyperjump/json-schema/experimental';
import * as Instance from '@hyperjump/json-schema/instance/experimental';

/*
 * The vocabulary of docs/forms.md written a second time, for another implementation of JSON Schema,
 * out of its words and without a look at the first.
 */

/** What a keyword makes of an answer, given its value in the schema and the day on which it is judged. */
type Keyword = (value: never, answer: unknown, today: string) => boolean;

const isText = (value: unknown): value is string => typeof value === 'string';

const keywords: Record<string, Keyword> = {
  'x-notInFuture': (isMeant: boolean, answer, today) =>
    !isMeant || !isText(answer) || !(answer > today),
  'x-before': (limit: string, answer) => !isText(answer) || answer < limit,
  'x-after': (limit: string, answer) => !isText(answer) || answer > limit,
  'x-uniqueBy': (key: string, answer) => {
    if (!Array.isArray(answer)) return true;
    const texts = answer.map((row) => (isRecord(row) ? row[key] : undefined)).filter(isText);
    return new Set(texts).size === texts.length;
  },
  'x-dateOrder': ({ earlier, later }: { earlier: string; later: string }, answer) => {
    if (!isRecord(answer)) return true;
    const [first, second] = [answer[earlier], answer[later]];
    const isDay = (value: unknown): value is string => isText(value) && /^[\d-]{10}$/u.test(value);
    return !isDay(first) || !isDay(second) || first <= second;
  },
};

let today = '';

const idOf = (keyword: string) => `urn:ehpr:keyword:${keyword}`;
for (const [keyword, holds] of Object.entries(keywords)) {
  addKeyword<never>({
    id: idOf(keyword),
    compile: (schema) => Promise.resolve(valueOf(schema)),
    interpret: (value, instance) => holds(value, Instance.value(instance), today),
  });
}
const named = Object.keys(vocabularySchema['properties'] as object);
defineVocabulary(
  'urn:ehpr:vocabulary:answers',
  Object.fromEntries(
    named.map((keyword) => [
      keyword,
      Object.hasOwn(keywords, keyword) ? idOf(keyword) : 'https://json-schema.org/keyword/comment',
    ]),
  ),
);
registerSchema(vocabularySchema as never);
registerSchema(dialectSchema as never);

let registered = 0;

/** Whether answers keep to a schema, in the judgement of the second implementation. */
export type SecondValidator = (answers: unknown, today: string) => boolean;

/** A second validator of a schema, by the keywords of our own too if `dialect` is ours. */
export async function secondValidator(
  schema: FormSchema,
  dialect: 'standard' | 'ours',
): Promise<SecondValidator> {
  registered += 1;
  const uri = `urn:ehpr:test:${registered}`;
  const named = dialect === 'ours' ? { ...schema, $schema: dialectSchema['$id'] } : schema;
  registerSchema(named as never, uri);
  const validator = await validate(uri);
  return (answers, day) => {
    today = day;
    return validator(answers as never).valid;
  };
}
