import { expect, test } from 'vitest';
import type { Condition } from '../definition/condition.ts';
import { formOf, published } from '../testing/forms.ts';
import { dropUnasked, isAsked } from './drop-unasked.ts';

const after = (question: string): { visibleWhen: Condition } => ({
  visibleWhen: { question, operator: 'is', value: true },
});
const { schema } = published(
  formOf(
    { key: 'first', kind: 'yesNo', label: 'First' },
    { key: 'second', kind: 'yesNo', label: 'Second', ...after('first') },
    { key: 'third', kind: 'yesNo', label: 'Third', ...after('second') },
    {
      key: 'rows',
      kind: 'group',
      label: 'Rows',
      rowLabel: 'row',
      maxRows: 3,
      questions: [
        { key: 'open', kind: 'yesNo', label: 'Open' },
        { key: 'why', kind: 'text', label: 'Why', maxLength: 9, ...after('open') },
      ],
    },
  ),
);
const row = schema.properties.rows?.items ?? {};

test.each([
  [
    { first: true, second: true, third: false },
    { first: true, second: true, third: false },
  ],
  [
    { first: true, second: false, third: true },
    { first: true, second: false },
  ],
  [{ first: false, second: true, third: true }, { first: false }],
  [{ second: true, third: true }, {}],
  [{ first: 'true', second: true }, { first: 'true' }],
  [{ other: 1, second: true }, { other: 1 }],
  [
    { rows: [{ open: true, why: 'a' }, { open: false, why: 'b' }, { why: 'c' }, 'no row', null] },
    { rows: [{ open: true, why: 'a' }, { open: false }, {}, 'no row', null] },
  ],
  [{ rows: 'none' }, { rows: 'none' }],
])('of %j is kept %j', (answers, kept) => {
  expect(dropUnasked(schema, answers, '2026-03-10')).toEqual(kept);
});

test('a question is asked by the answers beside it', () => {
  expect(isAsked(schema, 'first', {})).toBe(true);
  expect(isAsked(schema, 'second', {})).toBe(false);
  expect(isAsked(schema, 'second', { first: true })).toBe(true);
  expect(isAsked(row, 'why', { open: true })).toBe(true);
  expect(isAsked(row, 'why', { first: true })).toBe(false);
});
