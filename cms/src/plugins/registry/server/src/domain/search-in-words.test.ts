import { expect, test } from 'vitest';
import type { RegistrantSearch } from './registrant-search';
import { regionsIn, searchInWords, type AskedInForm } from './search-in-words';

const form: AskedInForm = {
  columns: [
    {
      key: 'stream',
      label: 'Your profession',
      options: [
        { value: 'Nurse', label: 'Nurses' },
        { value: 'Midwife', label: 'Midwives' },
      ],
    },
    { key: 'specialty', label: 'Specialty', options: [{ value: 'RN', label: 'Registered Nurse' }] },
    { key: 'drives', label: 'Can you drive?' },
    { key: 'seats', label: 'Seats' },
    { key: 'tool', label: 'Tool', options: [{ value: 'axe', label: 'An axe' }] },
  ],
  regions: [{ value: 'North', label: 'The North' }],
};
const everyone: RegistrantSearch = {
  words: [],
  facts: {},
  choices: [],
  answers: [],
  timeZone: 'America/Vancouver',
};

test.each<[string, Partial<RegistrantSearch>, string[]]>([
  ['nothing', {}, []],
  ['words', { words: ['nora', 'sample'] }, ['Words: nora, sample']],
  ['a column', { facts: { stream: ['Nurse', 'Midwife'] } }, ['Stream: Nurses, Midwives']],
  ['an option that is unknown', { facts: { stream: ['Herbalist'] } }, ['Stream: Herbalist']],
  [
    'a list',
    { choices: [[{ question: 'specialties.specialty', value: 'RN' }]] },
    ['Specialty: Registered Nurse'],
  ],
  [
    'a region, with those who go anywhere',
    {
      choices: [
        [
          { question: 'region', value: 'North' },
          { question: 'region', value: '*' },
        ],
      ],
    },
    ['Region: The North, Goes anywhere'],
  ],
  [
    'a yes or no of staff’s own',
    { choices: [[{ question: 'drives', value: 'true' }]] },
    ['Can you drive?: Yes'],
  ],
  [
    'an option of staff’s own, in rows',
    { choices: [[{ question: 'tools.tool', value: 'axe' }]] },
    ['Tool: An axe'],
  ],
  [
    'limits',
    { answers: [{ key: 'seats', by: 'number', atLeast: 2, atMost: 5 }] },
    ['Seats: from 2, to 5'],
  ],
  [
    'words of an answer',
    { answers: [{ key: 'tool', by: 'words', contains: 'saw' }] },
    ['Tool: contains “saw”'],
  ],
  ['statuses', { statuses: ['withdrawn', 'pending-merge'] }, ['Status: Withdrawn, Pending merge']],
  ['goes anywhere', { goesAnywhere: true }, ['Goes: Anywhere']],
  ['asking', { asking: ['no', 'asked'] }, ['Asked to confirm: Not asked, Asked, not reminded yet']],
  ['confirmed', { confirmed: { to: '2027-01-02' } }, ['Last confirmed: to 2027-01-02']],
  ['gaps', { needsUpdate: true }, ['Answers: Something is missing']],
  ['a version', { version: 3 }, ['Version of the form: 3']],
  [
    'days',
    { since: '2026-01-01', until: '2026-02-01' },
    ['Registered since: 2026-01-01', 'Registered until: 2026-02-01'],
  ],
  ['one who was picked', { only: ['a'] }, ['Picked: 1 registrant']],
  ['some who were picked', { only: ['a', 'b'] }, ['Picked: 2 registrants']],
])('a search by %s is told', (_what, search, told) => {
  const filters = searchInWords({ ...everyone, ...search }, form);
  expect(filters.map(({ label, values }) => `${label}: ${values.join(', ')}`)).toEqual(told);
});

test('regions are those of any version, called as now', () => {
  const version = (...options: { value: string; label: string }[]) => ({
    steps: [
      {
        key: 'a',
        title: 'A',
        questions: [{ key: 'deploymentLocations', label: 'Where', options }],
      },
    ],
  });
  const first = version({ value: 'North', label: 'North' }, { value: 'Isle', label: 'Isle' });
  const second = version({ value: 'North', label: 'The North' });
  expect(regionsIn([first, second])).toEqual([
    { value: 'Isle', label: 'Isle' },
    { value: 'North', label: 'The North' },
  ]);
});
