import { expect, test } from 'vitest';
import { leavesOf, levelOf } from './options.ts';
import { optionsFromRows } from './options-from-rows.ts';

const rows = [
  ['north', 'North', 'hills', 'Hills', 'hill', 'Hill'],
  ['north', 'North', '', '', 'lake', 'Lake'],
  ['island', 'Island', '', '', '', ''],
  ['north', 'North', 'hills', 'Hills', 'dale', 'Dale'],
  ['east', 'East', 'plain', 'Plain', '', ''],
];

test('rows become options, in the order in which each first appears', () => {
  expect(optionsFromRows(rows)).toEqual([
    {
      value: 'north',
      label: 'North',
      options: [
        {
          value: 'hills',
          label: 'Hills',
          options: [
            { value: 'hill', label: 'Hill' },
            { value: 'dale', label: 'Dale' },
          ],
        },
        { value: 'lake', label: 'Lake' },
      ],
    },
    { value: 'island', label: 'Island' },
    { value: 'east', label: 'East', options: [{ value: 'plain', label: 'Plain' }] },
  ]);
});

test('no rows, no options', () => {
  expect(optionsFromRows([])).toEqual([]);
  expect(optionsFromRows([['', '', '', '']])).toEqual([]);
});

const values = (options: { value: string }[]) => options.map(({ value }) => value);

test('leaves are the options with none below them', () => {
  expect(values(leavesOf(optionsFromRows(rows)))).toEqual([
    'hill',
    'dale',
    'lake',
    'island',
    'plain',
  ]);
});

test.each([
  [0, ['north', 'island', 'east']],
  [1, ['hills', 'lake', 'plain']],
  [2, ['hill', 'dale']],
  [3, []],
])('the options of level %i', (level, expected) => {
  expect(values(levelOf(optionsFromRows(rows), level))).toEqual(expected);
});
