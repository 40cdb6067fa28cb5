import { definitions, rowDefinitions } from '../kinds/definitions.ts';
import { hint, key, label, messages, rowLabel, statement } from '../kinds/definition-fields.ts';
import { conditionBy } from './condition.schema.ts';
import type { FormDefinition, Kind, Option, StepDefinition } from './form.ts';
import { locales } from './locales.ts';
import { slugPattern } from './names.ts';
import { objectOf, type Fields, type JsonSchema } from './object-of.ts';
import type { FormTranslation, QuestionTranslation } from './translation.ts';

const title = { type: 'string', minLength: 1, maxLength: 200 } as const;
const intro = { type: 'string', maxLength: 2000 } as const;

const form: Fields<FormDefinition> = {
  slug: { needs: 'an address', type: 'string', maxLength: 63, pattern: slugPattern },
  title: { needs: 'a title', ...title },
  steps: { needs: 'steps', type: 'array', maxItems: 50, items: { $ref: '#/$defs/step' } },
  translations: { $ref: '#/$defs/translations' },
};

const step: Fields<StepDefinition> = {
  key: { needs: 'a key', ...key },
  title: { needs: 'a title', ...title },
  intro,
  questions: {
    needs: 'questions',
    type: 'array',
    maxItems: 200,
    items: { $ref: '#/$defs/question' },
  },
};

/** Words in each language into which forms are translated. */
const inOtherLocales = (schema: JsonSchema) => ({
  type: 'object' as const,
  properties: Object.fromEntries(locales.slice(1).map((locale) => [locale, schema])),
  additionalProperties: false as const,
});

const option: Fields<Option> = {
  value: { needs: 'a value', type: 'string', minLength: 1, maxLength: 200 },
  label: { needs: 'a label', ...label },
  labels: inOtherLocales(label),
  retired: { type: 'boolean' },
  options: { $ref: '#/$defs/options' },
};

const questionTranslation: Fields<QuestionTranslation> = {
  label,
  hint,
  rowLabel,
  statement,
  messages,
};

const formTranslation: Fields<FormTranslation> = {
  title,
  steps: { type: 'object', additionalProperties: objectOf({ title, intro }) },
  questions: { type: 'object', additionalProperties: objectOf(questionTranslation) },
};

/** A question of one of some kinds, judged as one of its kind. */
const oneOfKinds = (kinds: readonly string[]): JsonSchema => ({
  type: 'object',
  properties: { kind: { title: 'a kind of answer', enum: kinds } },
  required: ['kind'],
  allOf: kinds.map((kind) => ({
    if: { properties: { kind: { const: kind } }, required: ['kind'] },
    then: { $ref: `#/$defs/${kind}` },
  })),
});

/**
 * What a definition of a form looks like: the one rule of it, for the CMS and for whoever writes
 * forms elsewhere. Whether a form that looks right makes sense is for the compiler to say.
 */
export const formDefinitionSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'urn:ehpr:form-definition',
  title: 'Definition of a form',
  $ref: '#/$defs/form',
  $defs: {
    form: objectOf(form),
    step: objectOf(step),
    question: oneOfKinds(Object.keys(definitions)),
    rowQuestion: oneOfKinds(Object.keys(rowDefinitions)),
    condition: conditionBy(() => true),
    options: { type: 'array', maxItems: 5000, items: objectOf(option) },
    translations: inOtherLocales(objectOf(formTranslation)),
    ...definitions,
  },
} as const;

/** The fields that a question of a kind can have; none when there is no such kind. */
export function fieldsOf(kind: string): string[] {
  if (!Object.hasOwn(definitions, kind)) return [];
  return Object.keys(definitions[kind as Kind]['properties'] as object);
}
