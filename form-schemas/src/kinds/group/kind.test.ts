import { describe, expect, test } from 'vitest';
import type { GroupQuestion } from '../../definition/form.ts';
import { asking } from '../../testing/forms.ts';

const referees: GroupQuestion = {
  key: 'referees',
  kind: 'group',
  label: 'Referees',
  rowLabel: 'referee',
  maxRows: 3,
  uniqueBy: 'email',
  questions: [
    { key: 'email', kind: 'email', label: 'Email address', required: true },
    { key: 'reachable', kind: 'yesNo', label: 'May we ask', required: true },
    {
      key: 'phone',
      kind: 'phone',
      label: 'Phone number',
      visibleWhen: { question: 'reachable', operator: 'is', value: true },
    },
  ],
};
const ask = asking(referees);
const row = (email: string) => ({ email, reachable: false });

test('rows are stored as their questions say', () => {
  const given = [
    { email: ' rolf@example.org ', reachable: true, phone: '250 555 0100' },
    { email: 'nora@example.org', reachable: false, phone: 'dropped, since it is not asked' },
  ];
  expect(ask(given)).toEqual({
    stored: [
      { email: 'rolf@example.org', reachable: true, phone: '+12505550100' },
      { email: 'nora@example.org', reachable: false },
    ],
  });
});

describe('rows in which nothing is answered', () => {
  const rows = [undefined, [], [{}], [{ email: ' ' }, {}]];

  test.each(rows)('%j are no answer', (given) => {
    expect(ask(given)).toEqual({ stored: undefined });
  });

  test.each(rows)('%j are missing, where one is required, as one thing to put right', (given) => {
    expect(asking({ ...referees, required: true })(given)).toEqual({
      broken: ['referees: required'],
    });
  });
});

test.each([
  [
    'an empty row among others',
    [{}, row('a@example.org')],
    ['referees.0.email: required', 'referees.0.reachable: required'],
  ],
  [
    'a row among others',
    [row('a@example.org'), { reachable: true }],
    ['referees.1.email: required'],
  ],
  ['an unknown key', [{ ...row('a@example.org'), age: 7 }], ['referees.0.age: unknown']],
  ['a wrong answer', [row('nobody')], ['referees.0.email: format']],
  ['a row that is none', [row('a@example.org'), 'b@example.org'], ['referees.1: type']],
  [
    'rows of every wrong type',
    [null, [], 7],
    ['referees.0: type', 'referees.1: type', 'referees.2: type'],
  ],
  ['four rows', 'abcd'.split('').map((at) => row(`${at}@example.org`)), ['referees: maxItems']],
  ['an object', { 0: row('a@example.org') }, ['referees: type']],
  ['text', 'a@example.org', ['referees: type']],
  ['null', null, ['referees: type']],
])('%s is refused where it stands', (_what, given, expected) => {
  expect(ask(given)).toEqual({ broken: expected });
});

test('every row that repeats another is told', () => {
  const rows = ['a@example.org', ' a@example.org ', 'a@example.org'].map(row);
  expect(ask(rows)).toEqual({ broken: ['referees.1.email: unique', 'referees.2.email: unique'] });
});

test('rows without the answer that tells them apart repeat nothing', () => {
  const rows = [
    { reachable: false },
    { email: 7, reachable: false },
    { email: 7, reachable: false },
  ];
  expect(ask(rows)).toEqual({
    broken: ['referees.0.email: required', 'referees.1.email: type', 'referees.2.email: type'],
  });
});
