import { expect, test } from 'vitest';
import { compileForm } from '../../compile/compile-form.ts';
import type { HiddenQuestion } from '../../definition/form.ts';
import { asking, checker, formOf, published } from '../../testing/forms.ts';

const source: HiddenQuestion = {
  key: 'source',
  kind: 'hidden',
  label: 'How they came',
  parameter: 'from',
};
const fixed: HiddenQuestion = {
  key: 'season',
  kind: 'hidden',
  label: 'Season',
  value: 'fire-2027',
};

test.each([
  ['poster', 'poster'],
  ['Fire-2027_b.c~1', 'Fire-2027_b.c~1'],
  ['n'.repeat(64), 'n'.repeat(64)],
  ['n'.repeat(65), undefined],
  ['', undefined],
  ['-poster', undefined],
  ['nora@example.org', undefined],
  ['Nora Sample', undefined],
  ['<script>', undefined],
  ['%3Cb%3E', undefined],
  ['é', undefined],
  ['a\u0000', undefined],
  [7, undefined],
  [['poster'], undefined],
  [null, undefined],
])('%j in the address is kept as %j', (given, stored) => {
  expect(asking(source)(given)).toEqual({ stored });
});

test.each([undefined, 'another', 7])(
  'a fixed value is that of the form, whatever is sent: %j',
  (given) => {
    expect(asking(fixed)(given)).toEqual({ stored: 'fire-2027' });
  },
);

test('a condition can look at it', () => {
  const check = checker(
    published(
      formOf(source, {
        key: 'where',
        kind: 'text',
        label: 'Where did you see it?',
        maxLength: 40,
        visibleWhen: { question: 'source', operator: 'is', value: 'poster' },
      }),
    ),
  );
  expect(check({ source: 'poster', where: 'Hope' }).answers).toHaveProperty('where');
  expect(check({ source: 'letter', where: 'Hope' }).answers).not.toHaveProperty('where');
});

test.each([
  [{ value: 'a', parameter: 'a' }],
  [{}],
  [{ value: 'Nora Sample' }],
  [{ parameter: '_intent' }],
  [{ parameter: 'Campaign' }],
])('%j is refused', (fields) => {
  const definition = formOf({ key: 'source', kind: 'hidden', label: 'Source', ...fields });
  expect(compileForm({ definition, lists: {}, timeZone: 'UTC' }).kind).toBe('unsound');
});
