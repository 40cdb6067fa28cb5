import type { Answers, SchemaError, Validate } from './answers.ts';

/** A function that ajv made of a schema, in this process or as a module of its own. */
export type ValidateFunction = {
  (this: { today: string }, answers: Answers): boolean;
  errors?: SchemaError[] | null;
};

/** What ajv made, as a validator that keeps no state between calls. */
export function moduleValidator(compiled: ValidateFunction): Validate {
  return (answers, context) =>
    compiled.call(context, answers) ? [] : [...(compiled.errors ?? [])];
}
