import type { Kind, TextFormat } from '../definition/form.ts';
import type { ResolvedCondition } from '../definition/condition.ts';
import type { Calculation } from '../kinds/calculated/calculate.ts';

/** JSON Schema of one answer, with what rendering needs beside the rules. */
export type AnswerSchema = {
  type?: string;
  const?: unknown;
  enum?: unknown[];
  pattern?: string;
  format?: string;
  minimum?: number;
  maximum?: number;
  minLength?: number;
  maxLength?: number;
  minItems?: number;
  maxItems?: number;
  minProperties?: number;
  uniqueItems?: boolean;
  items?: AnswerSchema;
  properties?: Record<string, AnswerSchema>;
  required?: string[];
  additionalProperties?: boolean;
  allOf?: object[];
  /** Our vocabulary, for what JSON Schema cannot say. */
  'x-notInFuture'?: boolean;
  'x-uniqueBy'?: string;
  /** Annotations: they validate nothing. */
  'x-kind'?: Kind;
  'x-required'?: boolean;
  'x-visibleWhen'?: ResolvedCondition;
  'x-format'?: TextFormat;
  /** What the value is made of, where it is calculated. */
  'x-calculation'?: Calculation;
  /** The name under which the page's address brings the value. */
  'x-parameter'?: string;
  /** The question below whose chosen option the options stand. */
  'x-optionsUnder'?: string;
};

/** The one schema of a form: types, rules, conditions and options. JSON Schema 2020-12. */
export type FormSchema = AnswerSchema & {
  $schema: string;
  type: 'object';
  properties: Record<string, AnswerSchema>;
  required: string[];
  additionalProperties: false;
  allOf?: object[];
  /** The time zone in which days are judged. */
  'x-timeZone': string;
};
