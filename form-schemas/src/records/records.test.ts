import { describe, expect, test } from 'vitest';
import { compileForm } from '../compile/compile-form.ts';
import type { QuestionDefinition } from '../definition/form.ts';
import type { PublishedForm } from '../definition/published.ts';
import { cellsOf } from './cells-of.ts';
import { columnsOf } from './columns-of.ts';

const lists = {
  places: [
    {
      value: 'north',
      label: 'North',
      options: [
        { value: 'hill', label: 'Hill' },
        { value: 'lake', label: 'Lake' },
      ],
    },
    { value: 'south', label: 'South', options: [{ value: 'bay', label: 'Bay' }] },
  ],
};

function published(questions: QuestionDefinition[]): PublishedForm {
  const definition = { slug: 'f', title: 'F', steps: [{ key: 'a', title: 'A', questions }] };
  const compiled = compileForm({ definition, lists, timeZone: 'America/Vancouver' });
  if (compiled.kind !== 'compiled') throw new Error(JSON.stringify(compiled.problems));
  const { schema, wording } = compiled;
  return { slug: 'f', version: 1, hash: 'h', locale: 'en', schema, ...englishOf(wording) };
}

/** The English wording, where wording comes in several languages and where it does not. */
function englishOf(wording: object): Pick<PublishedForm, 'title' | 'steps'> {
  return ('en' in wording ? wording.en : wording) as Pick<PublishedForm, 'title' | 'steps'>;
}

const name: QuestionDefinition = { key: 'name', kind: 'text', label: 'Name', maxLength: 50 };
const pets: QuestionDefinition = {
  key: 'pets',
  kind: 'anyOf',
  label: 'Pets',
  options: [
    { value: 'cat', label: 'Cat' },
    { value: 'dog', label: 'Dog' },
  ],
};
const region: QuestionDefinition = {
  key: 'region',
  kind: 'oneOf',
  label: 'Region',
  list: 'places',
};
const town: QuestionDefinition = {
  key: 'town',
  kind: 'oneOf',
  label: 'Town',
  optionsUnder: 'region',
};
const goes: QuestionDefinition = { key: 'goes', kind: 'optionTree', label: 'Goes', list: 'places' };
const jobs: QuestionDefinition = {
  key: 'jobs',
  kind: 'group',
  label: 'Jobs',
  rowLabel: 'job',
  maxRows: 3,
  questions: [
    { key: 'what', kind: 'text', label: 'What', maxLength: 50 },
    { key: 'years', kind: 'wholeNumber', label: 'Years', min: 0, max: 60 },
  ],
};

describe('columns', () => {
  const keys = (...versions: QuestionDefinition[][]) =>
    columnsOf(versions.map(published)).map(({ key, label, isAsked }) => [key, label, isAsked]);

  test.each<[string, QuestionDefinition[][], unknown[]]>([
    ['none, of a form without versions', [], []],
    [
      'those of the present version in its order',
      [
        [name, pets],
        [pets, name],
      ],
      [
        ['pets', 'Pets', true],
        ['name', 'Name', true],
      ],
    ],
    [
      'removed ones at the end, in their last words, the latest removed first',
      [[name, pets, region], [name, { ...pets, label: 'Animals' }], [name]],
      [
        ['name', 'Name', true],
        ['pets', 'Animals', false],
        ['region', 'Region', false],
      ],
    ],
    [
      'a question that came back stands once, where it is asked now',
      [[pets, name], [name], [name, { ...pets, label: 'Pets now' }]],
      [
        ['name', 'Name', true],
        ['pets', 'Pets now', true],
      ],
    ],
  ])('%s', (_what, versions, expected) => {
    expect(keys(...versions)).toEqual(expected);
  });

  test('have every option that could be chosen in any version', () => {
    const renamed: QuestionDefinition = {
      ...pets,
      options: [
        { value: 'dog', label: 'A dog' },
        { value: 'eel', label: 'Eel' },
      ],
    };
    expect(columnsOf([published([pets]), published([renamed])])[0]?.options).toEqual([
      { value: 'dog', label: 'A dog' },
      { value: 'eel', label: 'Eel' },
      { value: 'cat', label: 'Cat' },
    ]);
  });

  test('name the options that stand below another answer, and the leaves of a tree', () => {
    const [, below, leaves] = columnsOf([published([region, town, goes])]);
    const all = [
      { value: 'hill', label: 'Hill' },
      { value: 'lake', label: 'Lake' },
      { value: 'bay', label: 'Bay' },
    ];
    expect([below?.options, leaves?.options]).toEqual([all, all]);
  });

  test('of rows follow their group and name it', () => {
    expect(columnsOf([published([jobs, name])]).map(({ key, group }) => [key, group])).toEqual([
      ['jobs', undefined],
      ['what', 'jobs'],
      ['years', 'jobs'],
      ['name', undefined],
    ]);
  });
});

test('cells hold names instead of values, and join what is several', () => {
  const form = published([name, pets, region, town, goes, jobs]);
  const answers = {
    name: 'Ada',
    pets: ['cat', 'dog'],
    region: 'north',
    town: 'lake',
    goes: ['hill', 'lake', 'bay'],
    jobs: [{ what: 'Nurse', years: 3 }, { what: 'Cook' }],
  };
  expect(Object.fromEntries(cellsOf(form, answers))).toEqual({
    name: 'Ada',
    pets: 'Cat, Dog',
    region: 'North',
    town: 'Lake',
    goes: 'North: Hill, Lake; South: Bay',
    jobs: 'Nurse: 3; Cook',
  });
  expect([...cellsOf(form, { name: 'Ada' })]).toEqual([['name', 'Ada']]);
});
