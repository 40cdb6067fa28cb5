import { answered, autocomplete, questionsOf } from '../definition-fields.ts';

export const definition = questionsOf('phone', { ...answered, autocomplete });
