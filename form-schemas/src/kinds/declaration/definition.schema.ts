import { asked, questionsOf } from '../definition-fields.ts';

export const definition = questionsOf('declaration', asked);
