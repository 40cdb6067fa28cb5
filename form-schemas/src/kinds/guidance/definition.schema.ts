import { questionsOf, words } from '../definition-fields.ts';

export const definition = questionsOf('guidance', words);
