import { expect, test } from 'vitest';
import { asking } from '../../testing/forms.ts';

const lists = {
  places: [
    {
      value: 'north',
      label: 'North',
      options: [
        { value: 'hill', label: 'Hill area', options: [{ value: 'hill', label: 'Hill' }] },
        { value: 'lake', label: 'Lake' },
      ],
    },
    { value: 'island', label: 'Island' },
  ],
};
const ask = asking({ key: 'places', kind: 'optionTree', label: 'Places', list: 'places' }, lists);

test.each([
  [['hill'], ['hill']],
  [
    ['island', 'lake', 'hill'],
    ['island', 'lake', 'hill'],
  ],
  [[], undefined],
])('%j is stored as %j', (given, stored) => {
  expect(ask(given)).toEqual({ stored });
});

test.each([
  [['north'], 'option'],
  [['Hill'], 'option'],
  [['lake', 'lake'], 'unique'],
  [['hill', 'lake', 'island', 'hill'], 'maxItems'],
  [['lake', 7], 'type'],
  [{ north: ['lake'] }, 'type'],
  ['lake', 'type'],
  [null, 'type'],
])('%j breaks %s', (given, rule) => {
  expect(ask(given)).toEqual({ broken: [`places: ${rule}`] });
});
