import { expect, test } from 'vitest';
import { telephoneAddress } from './telephone-address.ts';

test.each([
  ['250 555 0100', 'tel:+12505550100'],
  ['1-800-555-0100', 'tel:18005550100'],
  ['+1 (250) 555-0100', 'tel:+12505550100'],
  ['250 555-0100, ext. 4', 'tel:+12505550100;ext=4'],
  ['250 555-0100 poste 12', 'tel:+12505550100;ext=12'],
  ['811', 'tel:811'],
])('“%s” is dialled by %s', (written, address) => {
  expect(telephoneAddress(written)).toBe(address);
});
