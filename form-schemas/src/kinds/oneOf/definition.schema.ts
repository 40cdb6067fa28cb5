import { answered, autocomplete, choices, oneSource, questionsOf } from '../definition-fields.ts';

export const definition = questionsOf('oneOf', { ...answered, ...choices, autocomplete }, [
  oneSource,
]);
