import { expect, test } from 'vitest';
import { AddressLimit } from './address-limit.ts';

function limitAt(most: number) {
  let time = 0;
  const limit = new AddressLimit({ most, seconds: 60, now: () => time });
  return { limit, wait: (seconds: number) => (time += seconds * 1000) };
}

test('an address is heard so many times in a period, and again in the next', () => {
  const { limit, wait } = limitAt(2);
  expect([1, 2, 3].map(() => limit.allows('192.0.2.1'))).toEqual([true, true, false]);
  wait(60);
  expect(limit.allows('192.0.2.1')).toBe(true);
});

test('one address does not use up what another may', () => {
  const { limit } = limitAt(1);
  expect(limit.allows('192.0.2.1')).toBe(true);
  expect(limit.allows('192.0.2.2')).toBe(true);
});
