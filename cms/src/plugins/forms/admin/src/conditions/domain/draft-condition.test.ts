import { expect, test } from 'vitest';
import { conditionOf, isFinished, readCondition, type DraftComparison } from './draft-condition';

const is = { question: 'a', operator: 'is', value: 'x' };
const answered = { question: 'b', operator: 'isAnswered' };

test.each<[object]>([
  [is],
  [answered],
  [{ question: 'a', operator: 'is', value: false }],
  [{ question: 'a', operator: 'isOneOf', value: ['x', 'y'] }],
  [{ question: 'a', operator: 'is' }],
  [{ all: [is, answered] }],
  [{ any: [is] }],
  [{ any: [is, { all: [answered, is] }] }],
  [{ all: [{ any: [is, { all: [answered] }] }] }],
  [{ all: [] }],
])('%j can be edited, and is stored as it was', (stored) => {
  const read = readCondition(stored);
  expect(read).toMatchObject({ kind: 'when' });
  expect(read.kind === 'when' && conditionOf(read.group)).toEqual(stored);
});

test.each([null, undefined])('%j asks always', (stored) => {
  expect(readCondition(stored)).toEqual({ kind: 'always' });
});

test.each<[unknown]>([
  ['always'],
  [''],
  [5],
  [true],
  [[is]],
  [{}],
  [{ when: 'sometimes' }],
  [{ all: [is], any: [is] }],
  [{ all: [is], note: 'x' }],
  [{ all: is }],
  [{ any: [is, null] }],
  [{ question: 'a', operator: 'eq', value: 'x' }],
  [{ question: 'a', operator: 'toString' }],
  [{ question: 5, operator: 'is', value: 'x' }],
  [{ question: 'a', operator: 'is', value: ['x'] }],
  [{ question: 'a', operator: 'is', value: null }],
  [{ question: 'a', operator: 'isOneOf', value: 'x' }],
  [{ question: 'a', operator: 'isOneOf', value: [{}] }],
  [{ question: 'a', operator: 'isAnswered', value: 'x' }],
  [{ ...is, extra: 1 }],
])('%j is odd, and shown as text', (stored) => {
  const read = readCondition(stored);
  expect(read).toMatchObject({ kind: 'odd' });
  if (read.kind !== 'odd') return;
  expect(typeof stored === 'string' ? read.text : JSON.parse(read.text)).toEqual(stored);
});

test.each<[DraftComparison, boolean]>([
  [{ question: '', operator: 'isAnswered' }, false],
  [{ question: 'a', operator: 'isAnswered' }, true],
  [{ question: 'a', operator: 'is' }, false],
  [{ question: 'a', operator: 'is', value: '' }, false],
  [{ question: 'a', operator: 'is', value: false }, true],
  [{ question: 'a', operator: 'isOneOf', value: [] }, false],
  [{ question: 'a', operator: 'isOneOf', value: ['x'] }, true],
])('%j is finished: %s', (comparison, finished) => {
  expect(isFinished(comparison)).toBe(finished);
});
