import { answered, autocomplete, count, questionsOf } from '../definition-fields.ts';
import { textFormats, type TextFormat } from './formats.ts';

export const definition = questionsOf('text', {
  ...answered,
  minLength: count,
  maxLength: { needs: 'a greatest number of characters', ...count },
  format: { enum: Object.keys(textFormats) as TextFormat[] },
  autocomplete,
});
