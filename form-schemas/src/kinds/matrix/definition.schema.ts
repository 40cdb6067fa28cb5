import { answered, questionsOf } from '../definition-fields.ts';

export const definition = questionsOf('matrix', {
  ...answered,
  rows: { needs: 'rows', $ref: '#/$defs/options' },
  columns: { needs: 'columns', $ref: '#/$defs/options' },
  someRows: { type: 'boolean' },
});
