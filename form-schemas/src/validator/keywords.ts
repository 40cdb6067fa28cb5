import type { FormSchema } from '../compile/schema.ts';
import { operators } from '../conditions/operators.ts';
import { conditionBy } from '../definition/condition.schema.ts';
import { keyPattern } from '../definition/names.ts';
import type { JsonSchema } from '../definition/object-of.ts';
import { definitions } from '../kinds/definitions.ts';
import { calculations } from '../kinds/calculated/definition.ts';
import { textFormatNames } from '../kinds/text/formats.ts';

/*
 * What each keyword of our own may say: the schema of its value, as the vocabulary's meta-schema has
 * it. A keyword that compiled schemas use and that is missing here does not compile.
 */

type Keyword = Extract<keyof FormSchema, `x-${string}`>;
/** Keywords of rules about several answers, and of conditions, which no question has itself. */
type RuleKeyword = 'x-dateOrder' | 'x-before' | 'x-after';

const key: JsonSchema = { type: 'string', pattern: keyPattern };
const dayOrMonth: JsonSchema = { type: 'string', pattern: '^[0-9]{4}-[0-9]{2}(-[0-9]{2})?$' };

/** Keywords that judge. */
export const judgingKeywords = {
  'x-notInFuture': { type: 'boolean' },
  'x-dateOrder': {
    type: 'object',
    properties: { earlier: key, later: key },
    required: ['earlier', 'later'],
    additionalProperties: false,
  },
  'x-uniqueBy': key,
  'x-before': dayOrMonth,
  'x-after': dayOrMonth,
} satisfies Partial<Record<Keyword | RuleKeyword, JsonSchema>>;

/** Keywords that say something to whoever renders the form, and nothing to a validator. */
export const annotatingKeywords: Record<
  Exclude<Keyword, keyof typeof judgingKeywords>,
  JsonSchema
> = {
  'x-kind': { enum: Object.keys(definitions) },
  'x-required': { type: 'boolean' },
  'x-visibleWhen': { $ref: '#/$defs/condition' },
  'x-format': { enum: textFormatNames },
  'x-calculation': {
    type: 'object',
    properties: {
      operation: { enum: calculations },
      sources: { type: 'array', items: { type: 'array', minItems: 1, maxItems: 2, items: key } },
    },
    required: ['operation', 'sources'],
    additionalProperties: false,
  },
  'x-parameter': { type: 'string' },
  'x-optionsUnder': key,
  'x-timeZone': { type: 'string' },
};

export const annotations = Object.keys(annotatingKeywords);

/** A condition as compiled schemas have it: what looks into option lists is resolved. */
export const resolvedCondition = conditionBy((operator) => Object.hasOwn(operators, operator));
