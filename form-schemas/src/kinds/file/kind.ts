import { countProblems } from '../limits.ts';
import type { KindOfQuestion } from '../kind.ts';
import { normaliseMany } from '../some-of.ts';
import { acceptedTypes } from './accepted-types.ts';
import { messages } from './messages.ts';
import { mostFiles, mostMegabytes } from './most.ts';
import { referenceSchema, referencesIn } from './reference.ts';
import { megabyte, sizeInWords } from './size.ts';

/*
 * The schema judges what a reference looks like. That there is such a file, that it was uploaded
 * for this question and that nobody else has sent it is judged by who holds it.
 */
export const file: KindOfQuestion<'file'> = {
  operators: ['isAnswered'],
  problems: ({ maxFiles, maxMegabytes }) => [
    ...countProblems('maxFiles', maxFiles),
    ...countProblems('maxMegabytes', maxMegabytes),
    ...(maxFiles > mostFiles ? [`“maxFiles” must be ${mostFiles} or less`] : []),
    ...(maxMegabytes > mostMegabytes ? [`“maxMegabytes” must be ${mostMegabytes} or less`] : []),
  ],
  schema: ({ accept, maxFiles, maxMegabytes }) => ({
    type: 'array',
    minItems: 1,
    maxItems: maxFiles,
    // Not `uniqueItems`: to compare objects, ajv calls what a hostile one brings along.
    'x-uniqueBy': 'id',
    items: referenceSchema(acceptedTypes[accept], maxMegabytes * megabyte),
  }),
  normalise: normaliseMany,
  text: (answer, _question, { locale }) =>
    referencesIn(answer).map(({ name, size }) => `${name} (${sizeInWords(size, locale)})`),
  messages,
};
