import type { Kind, QuestionOf } from '../definition/form.ts';
import type { Choices, Common } from '../definition/question.ts';
import { objectOf, type Fields, type JsonSchema } from '../definition/object-of.ts';

/*
 * Fields that the questions of many kinds have. What a question of a kind may say stands beside its
 * type, in `definition.schema.ts` of its folder.
 */

/** The name of a question, of a list, or of another that is referred to. */
export const key = { type: 'string', minLength: 1, maxLength: 63 } as const;

export const label = { type: 'string', minLength: 1, maxLength: 500 } as const;
export const hint = { type: 'string', maxLength: 2000 } as const;
/** What one row of a group is called. */
export const rowLabel = { type: 'string', minLength: 1, maxLength: 60 } as const;
/** What is agreed to or not. */
export const statement = { type: 'string', minLength: 1, maxLength: 5000 } as const;
/** Words for broken rules, by the names of the rules. */
export const messages = {
  type: 'object',
  additionalProperties: { type: 'string', maxLength: 500 },
} as const;

export const words: Fields<Pick<Common, 'key' | 'label' | 'hint'>> = {
  key: { needs: 'a key', ...key },
  label: { needs: 'words', ...label },
  hint,
};

/** Of questions that nobody is asked. */
export const known: Fields<Omit<Common, 'messages'>> = {
  ...words,
  core: { type: 'boolean' },
  filterable: { type: 'boolean' },
  visibleWhen: { $ref: '#/$defs/condition' },
};

export const asked: Fields<Common> = { ...known, messages };

export const answered: Fields<Common & { required?: boolean }> = {
  ...asked,
  required: { type: 'boolean' },
};

/** A limit to what can be counted: characters, rows, choices. */
export const count = { type: 'integer', minimum: 1, maximum: 10_000 } as const;

/** The name by which browsers know what to fill in. */
export const autocomplete = { type: 'string', maxLength: 60 } as const;

/** Where the options of a choice come from. */
export const choices: Fields<Choices> = {
  options: { $ref: '#/$defs/options' },
  list: key,
  optionsUnder: key,
};
export const oneSource: JsonSchema = {
  title: 'options of its own, an option list, or a question under whose answer the options stand',
  oneOf: ['options', 'list', 'optionsUnder'].map((source) => ({ required: [source] })),
};

/** Schema of the questions of a kind, by its fields, which are all that such a question may say. */
export function questionsOf<K extends Kind>(
  kind: K,
  fields: Omit<Fields<QuestionOf<K>>, 'kind'>,
  rules: readonly JsonSchema[] = [],
): JsonSchema {
  return objectOf(
    { kind: { const: kind }, ...fields },
    rules.length > 0 ? { allOf: rules } : undefined,
  );
}
