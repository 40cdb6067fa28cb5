import { answered, choices, count, oneSource, questionsOf } from '../definition-fields.ts';

export const definition = questionsOf(
  'anyOf',
  { ...answered, ...choices, maxChoices: { ...count, maximum: 1000 } },
  [oneSource],
);
