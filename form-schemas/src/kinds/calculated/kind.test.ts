import { describe, expect, test } from 'vitest';
import { compileForm } from '../../compile/compile-form.ts';
import type { CalculatedQuestion, QuestionDefinition } from '../../definition/form.ts';
import { checker, formOf, published } from '../../testing/forms.ts';
import { calculated } from './kind.ts';

const options = ['a', 'b', 'c'].map((value) => ({ value, label: value.toUpperCase() }));

/** What can be calculated from. */
const asked: QuestionDefinition[] = [
  { key: 'nurses', kind: 'wholeNumber', label: 'Nurses', min: 0, max: 90 },
  { key: 'drivers', kind: 'wholeNumber', label: 'Drivers', min: 0, max: 90 },
  { key: 'roles', kind: 'anyOf', label: 'Roles', options },
  { key: 'away', kind: 'dateRange', label: 'Away', openEnd: true },
  { key: 'first', kind: 'date', label: 'First' },
  { key: 'last', kind: 'date', label: 'Last' },
  { key: 'since', kind: 'monthAndYear', label: 'Since' },
  { key: 'given', kind: 'text', label: 'Given', maxLength: 20 },
  { key: 'family', kind: 'text', label: 'Family', maxLength: 20 },
  {
    key: 'places',
    kind: 'group',
    label: 'Places',
    rowLabel: 'place',
    maxRows: 3,
    questions: [{ key: 'beds', kind: 'wholeNumber', label: 'Beds', min: 1, max: 90 }],
  },
];

const result = (operation: CalculatedQuestion['operation'], ...sources: string[]) =>
  ({ key: 'result', kind: 'calculated', label: 'Result', operation, sources }) as const;

const compiled = (...questions: QuestionDefinition[]) =>
  compileForm({ definition: formOf(...questions), lists: {}, timeZone: 'UTC' });

describe.each([
  [
    result('sum', 'nurses', 'drivers'),
    [
      [{ nurses: '2', drivers: 3 }, 5],
      [{ nurses: 2 }, 2],
      [{}, undefined],
      [{ nurses: 2, result: 99 }, 2],
      [{ result: 99 }, undefined],
    ],
  ],
  [
    result('sum', 'nurses', 'beds'),
    [
      [{ nurses: 1, places: [{ beds: 10 }, { beds: '20' }, {}] }, 31],
      [{ places: [] }, undefined],
    ],
  ],
  [
    result('count', 'roles', 'places'),
    [
      [{ roles: ['a', 'c'] }, 2],
      [{ roles: ['a'], places: [{ beds: 1 }] }, 2],
      [{ roles: [] }, undefined],
    ],
  ],
  [
    result('days', 'away'),
    [
      [{ away: { from: '2024-02-28', to: '2024-03-01' } }, 3],
      [{ away: { from: '2024-03-10', to: '2024-03-10' } }, 1],
      [{ away: { from: '2024-03-10' } }, undefined],
    ],
  ],
  [
    result('days', 'first', 'last'),
    [
      [{ first: '2023-12-31', last: '2024-12-31' }, 367],
      [{ first: '2024-01-02', last: '2024-01-01' }, undefined],
      [{ last: '2024-01-01' }, undefined],
    ],
  ],
  [
    result('years', 'since'),
    [
      [{ since: '2016-03' }, 10],
      [{ since: '2016-04' }, 9],
      [{ since: '2026-04' }, undefined],
    ],
  ],
  [
    result('years', 'first'),
    [
      [{ first: '2016-03-10' }, 10],
      [{ first: '2016-03-11' }, 9],
    ],
  ],
  [
    result('join', 'given', 'family'),
    [
      [{ given: ' Nora ', family: 'Sample' }, 'Nora Sample'],
      [{ family: 'Sample' }, 'Sample'],
      [{ given: ' ' }, undefined],
    ],
  ],
] as [CalculatedQuestion, [object, unknown][]][])('$operation of $sources', (question, cases) => {
  const check = checker(published(formOf(...asked, question)));

  test.each(cases)('of %j is %j', (given, expected) => {
    expect(check(given)).toMatchObject({ kind: 'valid' });
    expect(check(given).answers['result']).toEqual(expected);
  });
});

test('what is not asked is not counted, and what is calculated decides what is asked', () => {
  const check = checker(
    published(
      formOf(
        { key: 'team', kind: 'yesNo', label: 'Team' },
        {
          key: 'nurses',
          kind: 'wholeNumber',
          label: 'Nurses',
          min: 0,
          max: 90,
          visibleWhen: { question: 'team', operator: 'is', value: true },
        },
        result('sum', 'nurses'),
        {
          key: 'bus',
          kind: 'text',
          label: 'Bus',
          maxLength: 9,
          required: true,
          visibleWhen: { question: 'result', operator: 'isMoreThan', value: 8 },
        },
      ),
    ),
  );
  expect(check({ team: true, nurses: 9 })).toMatchObject({
    kind: 'invalid',
    errors: [{ path: ['bus'], name: 'required' }],
  });
  expect(check({ team: true, nurses: 8, bus: 'no' }).answers).toEqual({
    team: true,
    nurses: 8,
    result: 8,
  });
  expect(check({ team: false, nurses: 9, result: 9, bus: 'no' }).answers).toEqual({ team: false });
});

test('a value can be made of calculated ones', () => {
  const total: QuestionDefinition = { ...result('sum', 'nurses', 'result'), key: 'total' };
  const check = checker(published(formOf(...asked, result('sum', 'drivers'), total)));
  expect(check({ nurses: 1, drivers: 2 }).answers).toMatchObject({ result: 2, total: 3 });
});

test.each([
  ['of itself', [result('sum', 'result')]],
  ['of what comes later', [result('sum', 'nurses'), ...asked]],
  ['of what is nowhere', [...asked, result('sum', 'doctors')]],
  ['of another kind', [...asked, result('sum', 'given')]],
  [
    'of two that need each other',
    [result('sum', 'other'), { ...result('sum', 'result'), key: 'other' }],
  ],
  [
    'of text, as a number',
    [...asked, result('join', 'given'), { ...result('sum', 'result'), key: 'n' }],
  ],
  ['of one date', [...asked, result('days', 'first')]],
  ['of two ranges', [...asked, result('days', 'away', 'away')]],
  ['of two months', [...asked, result('years', 'since', 'first')]],
  ['of nothing', [result('sum')]],
  ['a count of numbers', [...asked, result('count', 'nurses')]],
])('%s nothing is calculated', (_of, questions) => {
  expect(compiled(...questions).kind).toBe('unsound');
});

test.each([
  [12_345, 'en', '12,345'],
  [12_345, 'fr', '12\u202f345'],
  ['Nora Sample', 'en', 'Nora Sample'],
] as const)('%j is told in %s as %s', (answer, locale, told) => {
  const context = { locale, options: [], row: () => '' };
  expect(calculated.text(answer, { key: 'q', label: 'Q' }, context)).toEqual([told]);
});
