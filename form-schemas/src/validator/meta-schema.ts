import type { JsonSchema } from '../definition/object-of.ts';
import { annotatingKeywords, judgingKeywords, resolvedCondition } from './keywords.ts';

const standard = 'https://json-schema.org/draft/2020-12';

/** The name of the vocabulary, of which what each keyword means is told in docs/forms.md. */
export const vocabularyUri = 'urn:ehpr:vocabulary:answers';

/** Meta-schema of the vocabulary: how its keywords are written. */
export const vocabularySchema: JsonSchema = {
  $schema: `${standard}/schema`,
  $id: 'urn:ehpr:meta:answers',
  $dynamicAnchor: 'meta',
  title: 'Keywords of answers to a form',
  type: ['object', 'boolean'],
  properties: { ...judgingKeywords, ...annotatingKeywords },
  $defs: { condition: resolvedCondition },
};

/**
 * Meta-schema of the schemas that forms compile to: JSON Schema 2020-12 with the vocabulary, and no
 * other keyword anywhere. The schemas themselves name 2020-12, so that any validator can load them.
 */
export const dialectSchema: JsonSchema = {
  $schema: `${standard}/schema`,
  $id: 'urn:ehpr:dialect:answers',
  $dynamicAnchor: 'meta',
  title: 'Schema of the answers to a form',
  $vocabulary: {
    [`${standard}/vocab/core`]: true,
    [`${standard}/vocab/applicator`]: true,
    [`${standard}/vocab/validation`]: true,
    [`${standard}/vocab/format-annotation`]: true,
    [vocabularyUri]: true,
  },
  allOf: [{ $ref: `${standard}/schema` }, { $ref: 'urn:ehpr:meta:answers' }],
  unevaluatedProperties: false,
};
