import { expect, test } from 'vitest';
import type { StatusName } from '../../../shared/record';
import { mergesOf } from './own-merges';

const listed: readonly StatusName[] = ['active', 'deployed'];

test.each<[what: string, statuses: StatusName[], merges: Record<number, number>]>([
  ['one registration', ['active'], {}],
  ['a second one that waits', ['active', 'pending-merge'], { 1: 0 }],
  ['two that wait', ['deployed', 'pending-merge', 'pending-merge'], { 1: 0, 2: 0 }],
  ['one that ended before', ['withdrawn', 'active'], { 0: 1 }],
  ['some that ended', ['withdrawn', 'withdrawn'], { 0: 1 }],
  ['one that waits for one that ended', ['withdrawn', 'pending-merge'], { 1: 0 }],
  ['some that wait for none', ['pending-merge', 'pending-merge'], { 1: 0 }],
])('of one person with %s', (_what, statuses, merges) => {
  const records = statuses.map((status, index) => ({
    documentId: String(index),
    personKey: 'key',
    isListed: listed.includes(status),
    status: { status },
  }));
  expect(Object.fromEntries(mergesOf(records))).toEqual(
    Object.fromEntries(Object.entries(merges).map(([from, to]) => [from, String(to)])),
  );
});

test('people who share a mailbox are not to be merged', () => {
  const person = (key: string) => ({
    documentId: key,
    personKey: key,
    isListed: true,
    status: { status: 'active' as const },
  });
  expect(mergesOf([person('one'), person('other')]).size).toBe(0);
});
