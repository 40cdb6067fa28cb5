import { expect, test } from 'vitest';
import { placeIn, placePath } from './paths';

test.each([
  [['About you', 'Badge']],
  [['Où & quand ?', 'A “b” [0]=100 %\nof + # /']],
  [['😀'.repeat(500)]],
])('the place %j is found in the query, however often that is written anew', (place) => {
  const query = new URL(placePath('abc', place), 'https://cms.example.org').search;
  expect(placeIn(new URLSearchParams(query))).toEqual(place);
  expect(decodeURIComponent(query)).toBe(query);
});

test.each(['', 'place', 'place=', 'place=%00', 'place=e30', 'place=About'])(
  '“%s” names no place',
  (query) => {
    expect(placeIn(new URLSearchParams(query))).toEqual([]);
  },
);
