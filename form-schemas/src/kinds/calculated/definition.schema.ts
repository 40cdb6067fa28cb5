import { known, key, questionsOf } from '../definition-fields.ts';
import { calculations } from './definition.ts';

export const definition = questionsOf('calculated', {
  ...known,
  operation: { needs: 'what is calculated', enum: calculations },
  sources: {
    needs: 'the keys of the questions that it is calculated from',
    type: 'array',
    maxItems: 20,
    items: key,
  },
});
