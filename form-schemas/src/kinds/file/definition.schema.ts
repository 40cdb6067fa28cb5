import { answered, count, questionsOf } from '../definition-fields.ts';
import { acceptedTypes, type Accept } from './accepted-types.ts';
import { mostFiles, mostMegabytes } from './most.ts';

export const definition = questionsOf('file', {
  ...answered,
  accept: { needs: 'what files are accepted', enum: Object.keys(acceptedTypes) as Accept[] },
  maxMegabytes: { needs: 'the most megabytes of a file', ...count, maximum: mostMegabytes },
  maxFiles: { needs: 'a greatest number of files', ...count, maximum: mostFiles },
});
