import { expect, test } from 'vitest';
import { displayConfirmationNumber } from './confirmation-number.ts';

test.each([
  ['ABC123DEF4567', 'ABC-123-DEF-4567'],
  ['0000000000000', '000-000-000-0000'],
  ['ABC123DEF456', 'ABC123DEF456'],
  ['ABC123DEF45678', 'ABC123DEF45678'],
  ['', ''],
])('%j is shown as %j', (stored, shown) => {
  expect(displayConfirmationNumber(stored)).toBe(shown);
});
