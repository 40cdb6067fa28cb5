import { expect, test } from 'vitest';
import { leavesOf, levelOf } from './options.ts';
import { levelsOfHeader, optionsFromRows } from './options-from-rows.ts';

const rows = [
  ['north', 'North', 'hills', 'Hills', 'hill', 'Hill'],
  ['north', 'North', '', '', 'lake', 'Lake'],
  ['island', 'Island', '', '', '', ''],
  ['north', 'North', 'hills', 'Hills', 'dale', 'Dale'],
  ['east', 'East', 'plain', 'Plain', '', ''],
];

/** The options of a table with its header, none when the header is not one. */
const read = (header: string, given: readonly (readonly string[])[]) =>
  optionsFromRows(levelsOfHeader(header.split(',')) ?? [], given);

const options = read('region_id,region,area_id,area,place_id,place', rows);

test('rows become options, in the order in which each first appears', () => {
  expect(options).toEqual([
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
  expect(read('place_id,place', [])).toEqual([]);
  expect(read('region_id,region,place_id,place', [['', '', '', '']])).toEqual([]);
});

test('French stands right after the label that it says, at some levels or at all', () => {
  const table = [
    ['north', 'North', 'Nord', 'lake', 'Lake', 'Lac'],
    ['north', 'North', 'ignored', 'hill', 'Hill', ''],
  ];
  expect(read('region_id,region,region_fr,place_id,place,place_fr', table)).toEqual([
    {
      value: 'north',
      label: 'North',
      labels: { fr: 'Nord' },
      options: [
        { value: 'lake', label: 'Lake', labels: { fr: 'Lac' } },
        { value: 'hill', label: 'Hill' },
      ],
    },
  ]);
  const onlyPlaces = [['north', 'North', 'lake', 'Lake', 'Lac']];
  expect(read('region_id,region,place_id,place,place_fr', onlyPlaces)).toEqual([
    {
      value: 'north',
      label: 'North',
      options: [{ value: 'lake', label: 'Lake', labels: { fr: 'Lac' } }],
    },
  ]);
});

test.each([
  ['', undefined],
  ['place', undefined],
  ['place,place_id', undefined],
  ['place_id,place,extra', undefined],
  ['place_fr,place_id,place', undefined],
  ['place_id,place,region_fr', undefined],
  ['_id,', undefined],
  ['place_id,place', ['place']],
  ['region_id,region,region_fr,place_id,place', ['region', 'place']],
])('the levels of the header %j: %j', (header, expected) => {
  expect(levelsOfHeader(header.split(','))?.map(({ name }) => name)).toEqual(expected);
});

const values = (some: { value: string }[]) => some.map(({ value }) => value);

test('leaves are the options with none below them', () => {
  expect(values(leavesOf(options))).toEqual(['hill', 'dale', 'lake', 'island', 'plain']);
});

test.each([
  [0, ['north', 'island', 'east']],
  [1, ['hills', 'lake', 'plain']],
  [2, ['hill', 'dale']],
  [3, []],
])('the options of level %i', (level, expected) => {
  expect(values(levelOf(options, level))).toEqual(expected);
});
