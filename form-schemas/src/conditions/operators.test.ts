import { expect, test } from 'vitest';
import type { ResolvedCondition } from '../definition/condition.ts';
import { conditionHolds } from './condition-holds.ts';

const is = (value: string): ResolvedCondition => ({ question: 'q', operator: 'is', value });

test.each<[ResolvedCondition, unknown, boolean]>([
  [is('day'), 'day', true],
  [is('day'), 'night', false],
  [is('day'), ['day'], false],
  [{ question: 'q', operator: 'is', value: false }, false, true],
  [{ question: 'q', operator: 'is', value: false }, 'false', false],
  [{ question: 'q', operator: 'is', value: 0 }, false, false],
  [{ question: 'q', operator: 'isNot', value: 'day' }, 'night', true],
  [{ question: 'q', operator: 'isNot', value: 'day' }, 'day', false],
  [{ question: 'q', operator: 'isNot', value: 'day' }, null, true],
  [{ question: 'q', operator: 'isOneOf', value: ['day', 'night'] }, 'night', true],
  [{ question: 'q', operator: 'isOneOf', value: ['day', 'night'] }, 'noon', false],
  [{ question: 'q', operator: 'isOneOf', value: ['day', 'night'] }, ['day', 'night'], false],
  [{ question: 'q', operator: 'includes', value: 'day' }, ['night', 'day'], true],
  [{ question: 'q', operator: 'includes', value: 'day' }, ['night'], false],
  [{ question: 'q', operator: 'includes', value: 'day' }, 'day', false],
  [{ question: 'q', operator: 'includes', value: 'day' }, [['day']], false],
  [{ question: 'q', operator: 'includesAny', value: ['day', 'night'] }, ['noon', 'night'], true],
  [{ question: 'q', operator: 'includesAny', value: ['day', 'night'] }, ['noon'], false],
  [{ question: 'q', operator: 'includesAny', value: ['day', 'night'] }, [], false],
  [{ question: 'q', operator: 'isBefore', value: '2026-03-10' }, '2026-03-09', true],
  [{ question: 'q', operator: 'isBefore', value: '2026-03-10' }, '2026-03-10', false],
  [{ question: 'q', operator: 'isBefore', value: '2026-03-10' }, 20260309, false],
  [{ question: 'q', operator: 'isAfter', value: '2026-03-10' }, '2026-03-11', true],
  [{ question: 'q', operator: 'isAfter', value: '2026-03-10' }, '2026-03-10', false],
  [{ question: 'q', operator: 'isAfter', value: '2026-03-10' }, null, false],
  [{ question: 'q', operator: 'isBefore', value: '2026-03' }, '2026-02', true],
  [{ question: 'q', operator: 'isBefore', value: '2026-03' }, '2026-03', false],
  [{ question: 'q', operator: 'isLessThan', value: 5 }, 4, true],
  [{ question: 'q', operator: 'isLessThan', value: 5 }, 5, false],
  [{ question: 'q', operator: 'isLessThan', value: 5 }, '4', false],
  [{ question: 'q', operator: 'isLessThan', value: 5 }, null, false],
  [{ question: 'q', operator: 'isMoreThan', value: 5 }, 6, true],
  [{ question: 'q', operator: 'isMoreThan', value: 5 }, 5, false],
  [{ question: 'q', operator: 'isMoreThan', value: 5 }, true, false],
  [{ question: 'q', operator: 'isAnswered' }, 'anything', true],
  [{ question: 'q', operator: 'isAnswered' }, false, true],
  [{ all: [is('day'), { question: 'q', operator: 'isAnswered' }] }, 'day', true],
  [{ all: [is('day'), is('night')] }, 'day', false],
  [{ any: [is('day'), is('night')] }, 'night', true],
  [{ any: [is('day'), is('night')] }, 'noon', false],
])('%j of the answer %j: %j', (condition, answer, expected) => {
  expect(conditionHolds(condition, { q: answer })).toBe(expected);
});

test.each<ResolvedCondition>([
  is('day'),
  { question: 'q', operator: 'isNot', value: 'day' },
  { question: 'q', operator: 'isOneOf', value: ['day'] },
  { question: 'q', operator: 'includes', value: 'day' },
  { question: 'q', operator: 'includesAny', value: ['day'] },
  { question: 'q', operator: 'isBefore', value: '2026-03-10' },
  { question: 'q', operator: 'isAfter', value: '2026-03-10' },
  { question: 'q', operator: 'isLessThan', value: 5 },
  { question: 'q', operator: 'isMoreThan', value: -5 },
  { question: 'q', operator: 'isAnswered' },
  { question: 'toString', operator: 'isAnswered' },
])('without an answer, %j is not met', (condition) => {
  expect(conditionHolds(condition, {})).toBe(false);
});
