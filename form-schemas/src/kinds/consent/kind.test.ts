import { expect, test } from 'vitest';
import { compileForm } from '../../compile/compile-form.ts';
import type { ConsentQuestion } from '../../definition/form.ts';
import { asking, formOf, published, saying } from '../../testing/forms.ts';
import { consent } from './kind.ts';

const sharing: ConsentQuestion = {
  key: 'sharing',
  kind: 'consent',
  label: 'Sharing with other provinces',
  statement: 'We may give your name to another province that asks for help.',
};
const ask = asking(sharing);

test.each([true, false, undefined])('%j is stored as it is', (given) => {
  expect(ask(given)).toEqual({ stored: given });
});

test.each(['yes', 'true', '', 1, 0, null, [true], {}])('%j is no decision', (given) => {
  expect(ask(given)).toEqual({ broken: ['sharing: type'] });
});

test('where it is required, no is a decision and nothing is not', () => {
  const required = { ...sharing, required: true };
  expect(asking(required)(false)).toEqual({ stored: false });
  expect(asking(required)(undefined)).toEqual({ broken: ['sharing: required'] });
  expect(saying(required)(undefined)).toBe(
    'Choose whether you agree: “Sharing with other provinces”',
  );
});

test('what is agreed to stands in the version of the form, and has to', () => {
  const [question] = published(formOf(sharing)).steps[0]?.questions ?? [];
  expect(question?.statement).toBe(sharing.statement);
  const definition = formOf({ ...sharing, statement: ' ' });
  expect(compileForm({ definition, lists: {}, timeZone: 'UTC' }).kind).toBe('unsound');
});

test.each([
  ['en', true, 'I agree'],
  ['en', false, 'I do not agree'],
  ['fr', true, 'J’accepte'],
  ['fr', false, 'Je n’accepte pas'],
] as const)('in %s, %j is told as %s', (locale, answer, told) => {
  const context = { locale, options: [], row: () => '' };
  expect(consent.text(answer, { key: 'q', label: 'Q' }, context)).toEqual([told]);
});
