import { describe, expect, test } from 'vitest';
import type { AskedText } from '../../../shared/search';
import { readSearch, type AddedFilter } from './read-search';

const added: AddedFilter[] = [
  { key: 'languages', by: 'options' },
  { key: 'drives', by: 'yesNo' },
  { key: 'years', by: 'number' },
  { key: 'trained', by: 'days' },
  { key: 'renewed', by: 'months' },
  { key: 'allergies', by: 'words' },
  { key: 'site', group: 'jobs', by: 'option' },
];
const timeZone = 'America/Vancouver';

function read(query: string, text: AskedText = {}) {
  return readSearch(new URLSearchParams(query), { added, text, timeZone });
}
const nothing = { words: [], facts: {}, choices: [], answers: [], timeZone };

const anywhere = { question: 'region', value: '*' };
const fraser = { question: 'region', value: 'FraserRegion' };
const hope = { question: 'deploymentLocations', value: 'Hope' };

test.each<[string, object]>([
  ['', {}],
  ['stream=', {}],
  ['stream=Nursing', { facts: { stream: ['Nursing'] } }],
  ['stream=a&stream=b&stream=a', { facts: { stream: ['a', 'b'] } }],
  ['registration=temp', { facts: { registrationStatus: ['temp'] } }],
  ['employment=x&duration=y', { facts: { currentEmployment: ['x'], deploymentDuration: ['y'] } }],
  ['credential=verified', { facts: { credentialStatus: ['verified'] } }],
  ['specialty=x', { choices: [[{ question: 'specialties.specialty', value: 'x' }]] }],
  ['subspecialty=x', { choices: [[{ question: 'specialties.subspecialties', value: 'x' }]] }],
  ['employer=fraser', { choices: [[{ question: 'healthAuthorities', value: 'fraser' }]] }],
  ['placement=x', { choices: [[{ question: 'placementOptions', value: 'x' }]] }],
  ['type=fullTime', { choices: [[{ question: 'deploymentType', value: 'fullTime' }]] }],
  ['region=FraserRegion', { choices: [[fraser]] }],
  ['community=Hope', { choices: [[hope]] }],
  [
    'region=FraserRegion&anywhere=include&community=Hope',
    {
      choices: [
        [fraser, anywhere],
        [hope, anywhere],
      ],
    },
  ],
  ['anywhere=include', {}],
  ['anywhere=only', { goesAnywhere: true }],
  ['status=withdrawn&status=merged', { statuses: ['withdrawn', 'merged'] }],
  ['needsUpdate=yes', { needsUpdate: true }],
  ['since=2027-02-28&until=2028-02-29', { since: '2027-02-28', until: '2028-02-29' }],
  ['confirmed.from=2027-01-02', { confirmed: { from: '2027-01-02' } }],
  [
    'confirmed.from=2027-01-02&confirmed.to=2027-01-03',
    { confirmed: { from: '2027-01-02', to: '2027-01-03' } },
  ],
  ['asking=no&asking=reminded', { asking: ['no', 'reminded'] }],
  ['version=3', { version: 3 }],
  ['only=abc&only=def', { only: ['abc', 'def'] }],
  ['q.languages=fr', { choices: [[{ question: 'languages', value: 'fr' }]] }],
  ['q.drives=true', { choices: [[{ question: 'drives', value: 'true' }]] }],
  ['q.site=x', { choices: [[{ question: 'jobs.site', value: 'x' }]] }],
  [
    'q.years.from=2&q.years.to=4.5',
    { answers: [{ key: 'years', by: 'number', atLeast: 2, atMost: 4.5 }] },
  ],
  ['q.trained.from=2027-01-02', { answers: [{ key: 'trained', by: 'days', from: '2027-01-02' }] }],
  ['q.renewed.to=2027-01', { answers: [{ key: 'renewed', by: 'months', to: '2027-01' }] }],
])('“%s” asks', (query, expected) => {
  expect(read(query)).toEqual({ kind: 'read', search: { ...nothing, ...expected } });
});

test('words are folded, and a confirmation number is looked for as it is kept', () => {
  const text = { words: ' ÉMILIE  abc-def-ghi-jklm', answers: { allergies: 'Nuts' } };
  expect(read('', text)).toEqual({
    kind: 'read',
    search: {
      ...nothing,
      words: ['emilie', 'abcdefghijklm'],
      answers: [{ key: 'allergies', by: 'words', contains: 'Nuts' }],
    },
  });
});

describe('refused, by name', () => {
  test.each<[string, string]>([
    ['colour=red', 'colour'],
    ['words=Ada', 'words'],
    ['name=Ada', 'name'],
    ['stream[]=x', 'stream[]'],
    ['Stream=x', 'Stream'],
    ['__proto__=x', '__proto__'],
    ['constructor=x', 'constructor'],
    ['stream=%00', 'stream'],
    [`stream=${'x'.repeat(201)}`, 'stream'],
    [`${'x'.repeat(99)}=1`, `${'x'.repeat(60)}…`],
    ['status=gone', 'status'],
    ['status=active&status=gone', 'status'],
    ['credential=good', 'credential'],
    ['anywhere=yes', 'anywhere'],
    ['anywhere=only&anywhere=include', 'anywhere'],
    ['needsUpdate=no', 'needsUpdate'],
    ['since=yesterday', 'since'],
    ['since=2027-02-29', 'since'],
    ['since=0000-01-01', 'since'],
    ["until=2027-01-01' or true", 'until'],
    ['since=2027-01-01&since=2027-01-02', 'since'],
    ['confirmed.to=2027-02-29', 'confirmed.to'],
    ['confirmed.on=2027-02-28', 'confirmed.on'],
    ['asking=yes', 'asking'],
    ['version=0', 'version'],
    ['version=1.5', 'version'],
    ['version=99999999999', 'version'],
    ['only=../x', 'only'],
    ['q.unknown=x', 'q.unknown'],
    ['q.=x', 'q.'],
    ['q.languages.from=x', 'q.languages.from'],
    ['q.drives=maybe', 'q.drives'],
    ['q.years=3', 'q.years'],
    ['q.years.from=three', 'q.years.from'],
    ['q.years.from=1e9', 'q.years.from'],
    ['q.years.more=1', 'q.years.more'],
    ['q.trained.from=2027', 'q.trained.from'],
    ['q.renewed.from=2027-13', 'q.renewed.from'],
    ['q.allergies=nuts', 'q.allergies'],
  ])('%s', (query, filter) => {
    const reading = read(query);
    expect(reading).toMatchObject({ kind: 'refused', filter });
    expect(reading).toHaveProperty('message', expect.stringContaining(`“${filter}”`));
  });

  test('too many values, too many ids and too many words', () => {
    const many = (name: string, count: number) =>
      Array.from({ length: count }, (_, at) => `${name}=x${at}`).join('&');
    expect(read(many('community', 301))).toMatchObject({ filter: 'community' });
    expect(read(many('only', 201))).toMatchObject({ filter: 'only' });
    expect(read('', { words: 'a '.repeat(13) })).toMatchObject({ filter: 'words' });
    expect(read('', { answers: { drives: 'x' } })).toMatchObject({ filter: 'q.drives' });
  });
});
