import { answered, autocomplete, count, questionsOf } from '../definition-fields.ts';
import { textFormatNames } from './formats.ts';

export const definition = questionsOf('text', {
  ...answered,
  minLength: count,
  maxLength: { needs: 'a greatest number of characters', ...count },
  format: { enum: textFormatNames },
  autocomplete,
});
