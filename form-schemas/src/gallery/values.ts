import type { Option } from '../definition/form.ts';
import type { Concept } from './concept.ts';

const shifts: Option[] = [
  { value: 'day', label: 'Days' },
  { value: 'night', label: 'Nights' },
  { value: 'either', label: 'Either' },
];

/* What one answer can be. */
export const values: Concept[] = [
  {
    name: 'Whole numbers in a range',
    questions: [{ key: 'beds', kind: 'wholeNumber', label: 'Beds', min: 1, max: 500 }],
    valid: [{ beds: 1 }, { beds: 500 }],
    invalid: [
      [{ beds: 0 }, ['beds: minimum']],
      [{ beds: 501 }, ['beds: maximum']],
      [{ beds: '1.5' }, ['beds: type']],
    ],
  },
  {
    name: 'One of some values',
    questions: [{ key: 'shift', kind: 'oneOf', label: 'Shift', options: shifts, required: true }],
    valid: [{ shift: 'night' }],
    invalid: [
      [{ shift: 'Nights' }, ['shift: option']],
      [{ shift: '' }, ['shift: required']],
    ],
  },
  {
    name: 'Several of some values',
    questions: [{ key: 'shifts', kind: 'anyOf', label: 'Shifts', options: shifts, maxChoices: 2 }],
    valid: [{}, { shifts: ['day', 'night'] }],
    invalid: [
      [{ shifts: ['day', 'night', 'either'] }, ['shifts: maxItems']],
      [{ shifts: ['day', 'day'] }, ['shifts: unique']],
    ],
  },
  {
    name: 'Long lists, and lists below lists',
    lists: {
      places: Array.from({ length: 40 }, (_, region) => ({
        value: `region${region}`,
        label: `Region ${region}`,
        options: Array.from({ length: 25 }, (__, town) => ({
          value: `town${region}x${town}`,
          label: `Town ${town} of region ${region}`,
        })),
      })),
    },
    questions: [
      { key: 'region', kind: 'oneOf', label: 'Region', list: 'places' },
      { key: 'town', kind: 'oneOf', label: 'Town', optionsUnder: 'region' },
      { key: 'elsewhere', kind: 'optionTree', label: 'Elsewhere', list: 'places' },
    ],
    valid: [
      { region: 'region39', town: 'town39x24', elsewhere: ['town0x0', 'town20x12'] },
      { region: 'region0' },
    ],
    invalid: [
      [{ region: 'region1', town: 'town2x0' }, ['town: option']],
      [{ elsewhere: ['region1'] }, ['elsewhere: option']],
    ],
  },
  {
    name: 'Days, months, and their order',
    questions: [
      { key: 'trained', kind: 'date', label: 'Trained', notInFuture: true },
      { key: 'renewed', kind: 'date', label: 'Renewed', notBefore: 'trained' },
      { key: 'graduated', kind: 'monthAndYear', label: 'Graduated', notInFuture: true },
      { key: 'away', kind: 'dateRange', label: 'Away' },
    ],
    valid: [
      {
        trained: '2020-02-29',
        renewed: '2021-02-28',
        graduated: '2019-06',
        away: { from: '2030-01-01', to: '2030-01-01' },
      },
    ],
    invalid: [
      [{ trained: '2021-02-29' }, ['trained: format']],
      [{ trained: '2030-01-01' }, ['trained: future']],
      [{ trained: '2020-02-02', renewed: '2020-02-01' }, ['renewed: dateOrder']],
      [{ away: { from: '2030-01-02', to: '2030-01-01' } }, ['away.to: dateOrder']],
    ],
  },
  {
    name: 'Texts of a format or a length',
    questions: [
      { key: 'code', kind: 'text', label: 'Code', format: 'digits', minLength: 4, maxLength: 4 },
      { key: 'page', kind: 'text', label: 'Page', format: 'webAddress', maxLength: 200 },
      { key: 'phone', kind: 'phone', label: 'Phone' },
      { key: 'postcode', kind: 'postalCode', label: 'Postal code' },
    ],
    valid: [
      {
        code: '0042',
        page: 'https://www.example.org/',
        phone: '+12505550100',
        postcode: 'V8W 1P6',
      },
    ],
    invalid: [
      [{ code: '42' }, ['code: minLength']],
      [{ page: 'javascript:alert(1)' }, ['page: format']],
      [{ phone: '12', postcode: 'D1D 1D1' }, ['phone: format', 'postcode: format']],
    ],
  },
  {
    name: 'Yes or no, and boxes to tick',
    questions: [
      { key: 'car', kind: 'yesNo', label: 'A car?', required: true },
      { key: 'sharing', kind: 'consent', label: 'Sharing', statement: 'We may share your name.' },
      { key: 'honest', kind: 'declaration', label: 'It is true' },
    ],
    valid: [
      { car: false, honest: true },
      { car: true, sharing: false, honest: true },
    ],
    invalid: [
      [{ sharing: true }, ['car: required', 'honest: required']],
      [{ car: 'no', honest: false }, ['car: type', 'honest: required']],
    ],
  },
  {
    name: 'A constant',
    questions: [{ key: 'season', kind: 'hidden', label: 'Season', value: 'fire-2027' }],
    valid: [{ season: 'fire-2027' }],
    invalid: [],
  },
  {
    name: 'A value that follows from others, read-only',
    questions: [
      { key: 'beds', kind: 'wholeNumber', label: 'Beds', min: 0, max: 500 },
      { key: 'cots', kind: 'wholeNumber', label: 'Cots', min: 0, max: 500 },
      {
        key: 'places',
        kind: 'calculated',
        label: 'Places',
        operation: 'sum',
        sources: ['beds', 'cots'],
      },
    ],
    valid: [{}, { beds: 3, cots: 4, places: 7 }],
    invalid: [[{ beds: -1 }, ['beds: minimum']]],
  },
  {
    name: 'Nothing instead of null',
    questions: [{ key: 'name', kind: 'text', label: 'Name', maxLength: 9 }],
    valid: [{}],
    invalid: [[{ name: null }, ['name: type']]],
  },
];
