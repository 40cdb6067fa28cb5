import { expect, test } from 'vitest';
import { knownWords } from './mirror-structure';
import { followRenames } from './renamed-parts';

const form = (...questions: object[]) => ({ steps: [{ id: 1, key: 'you', questions }] });
const french = form(
  { id: 71, key: 'first', label: 'Un' },
  { id: 72, key: 'second', label: 'Deux' },
);
const before = form({ id: 1, key: 'first' }, { id: 2, key: 'second' });

test.each<[string, object, Record<string, string>]>([
  ['as it was', before, { first: 'Un', second: 'Deux' }],
  ['renamed', form({ id: 1, key: 'one' }, { id: 2, key: 'second' }), { one: 'Un', second: 'Deux' }],
  [
    'swapped',
    form({ id: 1, key: 'second' }, { id: 2, key: 'first' }),
    { second: 'Un', first: 'Deux' },
  ],
  ['renamed to the key of one that is gone', form({ id: 2, key: 'first' }), { first: 'Deux' }],
  ['made anew', form({ id: 8, key: 'one' }, { key: 'two' }), { first: 'Un', second: 'Deux' }],
])('a form that is %s', (_how, after, words) => {
  const known = knownWords({ steps: followRenames(french, before, after) });
  expect(
    Object.fromEntries([...known.questions].map(([key, part]) => [key, part['label']])),
  ).toEqual(words);
});

test('steps, and questions of rows, follow by ids of their own', () => {
  const inRow = (key: string) => form({ id: 1, key: 'pets', questions: [{ id: 1, key }] });
  const present = { steps: [{ key: 'you', title: 'Vous', questions: [] }] };
  const renamedStep = { steps: [{ id: 1, key: 'person', questions: [] }] };
  expect(followRenames(present, before, renamedStep)).toEqual([
    { key: 'person', title: 'Vous', questions: [] },
  ]);
  const row = form({ key: 'pets', questions: [{ key: 'name', label: 'Nom' }] });
  const known = knownWords({ steps: followRenames(row, inRow('name'), inRow('called')) });
  expect(known.questions.get('called')).toMatchObject({ label: 'Nom' });
});
