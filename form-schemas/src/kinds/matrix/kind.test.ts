import { describe, expect, test } from 'vitest';
import { compileForm } from '../../compile/compile-form.ts';
import type { MatrixQuestion } from '../../definition/form.ts';
import { asking, checker, formOf, published, saying } from '../../testing/forms.ts';
import { matrix } from './kind.ts';

const skills: MatrixQuestion = {
  key: 'skills',
  kind: 'matrix',
  label: 'Skills',
  rows: [
    { value: 'triage', label: 'Triage' },
    { value: 'burns', label: 'Care of burns' },
  ],
  columns: [
    { value: 'none', label: 'None' },
    { value: 'some', label: 'Some' },
    { value: 'expert', label: 'Expert' },
  ],
};
const ask = asking(skills);
const askEach = asking({ ...skills, required: true });
const askSome = asking({ ...skills, required: true, someRows: true });

test.each([
  [
    { triage: 'some', burns: 'none' },
    { triage: 'some', burns: 'none' },
  ],
  [{ triage: 'some' }, { triage: 'some' }],
  [{ triage: 'some', burns: '' }, { triage: 'some' }],
  [{ triage: '' }, undefined],
  [{}, undefined],
  [undefined, undefined],
])('%j is stored as %j', (given, stored) => {
  expect(ask(given)).toEqual({ stored });
});

test.each([
  [{ triage: 'much' }, ['skills.triage: option']],
  [{ triage: 7, burns: ['some'] }, ['skills.triage: type', 'skills.burns: type']],
  [{ flying: 'some' }, ['skills.flying: unknown']],
  [['some'], ['skills: type']],
  ['some', ['skills: type']],
  [null, ['skills: type']],
])('%j is refused where it stands: %j', (given, expected) => {
  expect(ask(given)).toEqual({ broken: expected });
});

test.each([undefined, {}])('where each row is required, of %j each is told', (given) => {
  expect(askEach(given)).toEqual({
    broken: ['skills.triage: required', 'skills.burns: required'],
  });
  expect(askEach({ triage: 'none' })).toEqual({ broken: ['skills.burns: required'] });
});

test('where one row is enough, it is', () => {
  expect(askSome(undefined)).toEqual({ broken: ['skills: required'] });
  expect(askSome({})).toEqual({ broken: ['skills: required'] });
  expect(askSome({ burns: 'some' })).toEqual({ stored: { burns: 'some' } });
});

describe('messages', () => {
  test.each([
    [skills, { triage: 'much' }, 'Choose one answer for “Triage” under “Skills”'],
    [
      { ...skills, required: true, messages: { required: 'Say how much you know' } },
      {},
      'Say how much you know',
    ],
    [
      { ...skills, required: true, messages: { 'triage.required': 'Say how well you sort' } },
      {},
      'Say how well you sort',
    ],
    [
      { ...skills, required: true, someRows: true },
      {},
      'Choose one answer in at least one row of “Skills”',
    ],
  ])('of %j', (question, given, message) => {
    expect(saying(question as MatrixQuestion)(given)).toBe(message);
  });
});

test('a row is told with what was chosen', () => {
  const form = published(formOf(skills));
  const [question] = form.steps[0]?.questions ?? [];
  if (!question) throw new Error('Nothing is asked');
  const answer = { burns: 'expert', triage: 'some' };
  const told = (locale: 'en' | 'fr') =>
    matrix.text(answer, question, { locale, options: [], row: () => '' });
  expect(told('en')).toEqual(['Triage: Some', 'Care of burns: Expert']);
  expect(told('fr')[0]).toBe('Triage\u00a0: Some');
});

test('a condition asks whether it is answered', () => {
  const check = checker(
    published(
      formOf(skills, {
        key: 'more',
        kind: 'text',
        label: 'More',
        maxLength: 9,
        visibleWhen: { question: 'skills', operator: 'isAnswered' },
      }),
    ),
  );
  expect(check({ skills: { triage: 'some' }, more: 'x' }).answers).toHaveProperty('more');
  expect(check({ skills: {}, more: 'x' }).answers).not.toHaveProperty('more');
});

test.each([
  ['no rows', { rows: [] }],
  ['no columns', { columns: [] }],
  ['rows that are retired', { rows: [{ value: 'triage', label: 'Triage', retired: true }] }],
  ['a row twice', { rows: [...skills.rows, ...skills.rows] }],
  ['a column twice', { columns: [...skills.columns, ...skills.columns] }],
  ['a row that cannot name a field', { rows: [{ value: 'care of burns', label: 'Burns' }] }],
  ['a row that objects have', { rows: [{ value: 'constructor', label: 'Building' }] }],
  [
    'too many rows',
    { rows: Array.from({ length: 31 }, (_, at) => ({ value: `r${at}`, label: `${at}` })) },
  ],
  [
    'options below a row',
    { rows: [{ value: 'triage', label: 'Triage', options: [{ value: 'a', label: 'A' }] }] },
  ],
  [
    'options below a column',
    { columns: [{ value: 'some', label: 'Some', options: [{ value: 'a', label: 'A' }] }] },
  ],
])('%s are refused', (_what, fields) => {
  const definition = formOf({ ...skills, ...fields });
  expect(compileForm({ definition, lists: {}, timeZone: 'UTC' }).kind).toBe('unsound');
});
