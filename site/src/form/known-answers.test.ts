import type { AnswerSchema } from '@ehpr/form-schemas';
import { expect, test } from 'vitest';
import { knownAnswers } from './known-answers.ts';

const schema: AnswerSchema = {
  properties: {
    name: { type: 'string' },
    home: { properties: { city: { type: 'string' } } },
    jobs: { type: 'array', items: { properties: { title: { type: 'string' } } } },
  },
};

test.each([
  [{ name: 'Nora' }, { name: 'Nora' }],
  [{ nickname: 'Nono', constructor: 1 }, {}],
  [{ home: { city: 'Hope', unit: '4' } }, { home: { city: 'Hope' } }],
  [{ jobs: [{ title: 'Nurse', since: '2020' }, 'odd'] }, { jobs: [{ title: 'Nurse' }, 'odd'] }],
  [
    { home: 'Hope', jobs: { title: 1 } },
    { home: 'Hope', jobs: { title: 1 } },
  ],
])('of %j, %j answers what is asked', (given, known) => {
  expect(knownAnswers(schema, given)).toEqual(known);
});
