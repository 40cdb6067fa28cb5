import { known, questionsOf } from '../definition-fields.ts';

export const definition = questionsOf('hidden', {
  ...known,
  value: { type: 'string', maxLength: 64 },
  parameter: { type: 'string', maxLength: 31 },
});
