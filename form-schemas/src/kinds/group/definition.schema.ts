import { answered, count, key, questionsOf, rowLabel } from '../definition-fields.ts';

export const definition = questionsOf('group', {
  ...answered,
  maxRows: { needs: 'a greatest number of rows', ...count, maximum: 100 },
  uniqueBy: key,
  rowLabel: { needs: 'a name for one row', ...rowLabel },
  questions: {
    needs: 'questions',
    type: 'array',
    maxItems: 100,
    items: { $ref: '#/$defs/rowQuestion' },
  },
});
