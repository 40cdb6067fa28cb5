import { expect, test } from 'vitest';
import { rowsOf } from './rows';

const steps = [
  { key: 'a', title: 'About you', people: 8 },
  { key: 'b', title: 'Your work', people: 6 },
];

test('a bar is as long as its share of the most that any step has', () => {
  expect(rowsOf({ steps, sent: 2 })).toEqual([
    { name: 'About you', people: 8, share: 1, lost: 0 },
    { name: 'Your work', people: 6, share: 0.75, lost: 2 },
    { name: 'Sent', people: 2, share: 0.25, lost: 4 },
  ]);
});

test('a step that more people reached than the one before lost nobody', () => {
  const rows = rowsOf({ steps: [...steps].reverse(), sent: 9 });
  expect(rows.map(({ lost }) => lost)).toEqual([0, 0, 0]);
});

test('without anybody there are rows and no bars', () => {
  const rows = rowsOf({ steps: steps.map((step) => ({ ...step, people: 0 })), sent: 0 });
  expect(rows.map(({ share }) => share)).toEqual([0, 0, 0]);
});
