import { expect, test } from 'vitest';
import { clientKey } from './client-address';

const key = (address: string) => clientKey(address, 'a secret of this test');

test.each([
  ['203.0.113.7', '::ffff:203.0.113.7'],
  ['2001:db8:1:2::1', '2001:db8:1:2:ffff::9'],
  ['2001:db8:1:2::1', '2001:0DB8:0001:0002:0:0:0:1'],
  ['not an address', ''],
])('%s and %s are one client', (one, other) => {
  expect(key(one)).toBe(key(other));
});

test.each([
  ['203.0.113.7', '203.0.113.8'],
  ['2001:db8:1:2::1', '2001:db8:1:3::1'],
])('%s and %s are two', (one, other) => {
  expect(key(one)).not.toBe(key(other));
});

test('what is kept does not tell the address, nor does another secret make the same of it', () => {
  expect(key('203.0.113.7')).not.toContain('203');
  expect(clientKey('203.0.113.7', 'another')).not.toBe(key('203.0.113.7'));
});
