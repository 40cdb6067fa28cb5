import { answered, questionsOf } from '../definition-fields.ts';

export const definition = questionsOf('postalCode', answered);
