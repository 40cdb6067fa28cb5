import { expect, test } from 'vitest';
import type { SearchFilter } from '../../../shared/search';
import { filterInWords, optionsBelow } from './filter-words';

const specialty: SearchFilter = {
  name: 'specialty',
  label: 'Specialty',
  by: 'options',
  isEveryday: true,
  options: [
    { value: 'a', label: 'Anaesthesia', under: ['Physician'] },
    { value: 'b', label: 'Both', under: ['Physician', 'Nurse'] },
    { value: 'o', label: 'Of an old version' },
  ],
};
const filters: SearchFilter[] = [
  specialty,
  { name: 'q.drives', label: 'Drives', by: 'yesNo', isEveryday: false },
  { name: 'q.years', label: 'Years', by: 'number', isEveryday: false },
];

test.each([
  ['specialty', 'a', 'Specialty: Anaesthesia'],
  ['specialty', 'gone', 'Specialty: gone'],
  ['q.drives', 'false', 'Drives: No'],
  ['q.years.from', '3', 'Years: from 3'],
  ['q.years.to', '9', 'Years: to 9'],
  ['since', '2027-01-02', 'Registered: from 2027-01-02'],
  ['colour', 'red', 'colour: red'],
])('%s=%s reads', (name, value, words) => {
  expect(filterInWords([name, value], filters)).toEqual({ name, value, words });
});

test('options are narrowed by what was chosen above them', () => {
  const values = (above: string[]) => optionsBelow(specialty, above).map(({ value }) => value);
  expect(values([])).toEqual(['a', 'b', 'o']);
  expect(values(['Nurse'])).toEqual(['b', 'o']);
});
