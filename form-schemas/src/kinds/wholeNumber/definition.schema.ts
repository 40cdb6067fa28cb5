import { answered, questionsOf } from '../definition-fields.ts';

const limit = { type: 'integer', minimum: -1_000_000_000, maximum: 1_000_000_000 } as const;

export const definition = questionsOf('wholeNumber', {
  ...answered,
  min: { needs: 'a least number', ...limit },
  max: { needs: 'a greatest number', ...limit },
});
