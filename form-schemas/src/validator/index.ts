import { Ajv2020 } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import type { Validate } from '../answers/answers.ts';
import { moduleValidator, type ValidateFunction } from '../answers/module-validator.ts';
import type { FormSchema } from '../compile/schema.ts';
import { realDay } from '../reading/date-pattern.ts';
import { annotations } from './keywords.ts';
import { vocabulary } from './vocabulary.ts';

export { dialectSchema, vocabularySchema } from './meta-schema.ts';

function ajvFor(schema: FormSchema, source: boolean) {
  const ajv = new Ajv2020({
    strict: true,
    // A condition names answers whose type and schema stand elsewhere in the same schema.
    strictTypes: false,
    strictRequired: false,
    allErrors: true,
    messages: false,
    // Rules that depend on the day get it from the caller.
    passContext: true,
    ...(source && { code: { source: true, esm: true } }),
  });
  ajv.addVocabulary(annotations);
  for (const keyword of vocabulary) ajv.addKeyword(keyword);
  ajv.addFormat('date', realDay);
  return { ajv, compiled: ajv.compile(schema) };
}

/** A validator of answers to a form, for processes that may compile code. */
export function createValidator(schema: FormSchema): Validate {
  return moduleValidator(ajvFor(schema, false).compiled as ValidateFunction);
}

/**
 * The same validator as the source of an ECMAScript module whose default export is ajv's function.
 * It still calls `require` for parts of ajv: bundle it before it goes to a browser.
 */
export function validatorSource(schema: FormSchema): string {
  const { ajv, compiled } = ajvFor(schema, true);
  return standalone.default(ajv, compiled);
}
