import { expect, test } from 'vitest';
import { placeInAddress, placeOfAddress } from './place-in-address';

test.each([[['You', 'Badge']], [['Santé & “travail”', '100 % ? #1 <b>', '🩺']], [['You']]])(
  '%j comes back from an address that nobody encoded',
  (names) => {
    const written = placeInAddress(names);
    expect(written).toBe(encodeURIComponent(written));
    expect(placeOfAddress(written)).toEqual(names);
  },
);

test.each(['', 'You', 'abc', 'zz'])('%j names no place', (written) => {
  expect(placeOfAddress(written)).toEqual([]);
});
