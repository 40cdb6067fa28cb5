import { expect, test } from 'vitest';
import { broken, checker, shipped } from '../testing/forms.ts';

const check = checker(shipped('status'));
const deployed = { interested: true, deployed: true };

test.each([
  [{ interested: true, deployed: false }],
  [{ interested: false, deployed: false }],
  [{ ...deployed, startDate: '2026-03-01' }],
  [{ ...deployed, startDate: '2026-04-01' }],
  [{ ...deployed, startDate: '2026-03-01', endDate: '2026-03-01' }],
  [{ ...deployed, startDate: '2026-03-01', endDate: '2027-03-01' }],
])('%j is accepted as it is', (answers) => {
  expect(check(answers)).toEqual({ kind: 'valid', answers });
});

test.each([
  [{}, ['interested: required', 'deployed: required']],
  [deployed, ['startDate: required']],
  [{ ...deployed, startDate: '' }, ['startDate: required']],
  [{ ...deployed, endDate: '2026-03-01' }, ['startDate: required']],
  [{ ...deployed, startDate: '2026-02-30' }, ['startDate: format']],
  [{ ...deployed, startDate: '2026-03-02', endDate: '2026-03-01' }, ['endDate: dateOrder']],
  [{ ...deployed, startDate: '2026-03-02', endDate: '2026-13-01' }, ['endDate: format']],
  [{ ...deployed, startDate: true }, ['startDate: type']],
  [{ ...deployed, startDate: '2026-03-02', endDate: null }, ['endDate: type']],
  [{ interested: 'yes', deployed: false }, ['interested: type']],
  [{ interested: true, deployed: false, reason: 'tired' }, ['reason: unknown']],
])('%j: %j', (answers, expected) => {
  expect(broken(check(answers))).toEqual(expected);
});

test('the dates of who is not deployed are dropped', () => {
  const answers = { interested: true, deployed: false };
  expect(check({ ...answers, startDate: 'soon', endDate: ['later'] })).toEqual({
    kind: 'valid',
    answers,
  });
});

test('an end before the start is told in the form’s words', () => {
  const checked = check({ ...deployed, startDate: '2026-03-02', endDate: '2026-03-01' });
  expect(checked.kind === 'invalid' && checked.errors[0]?.message).toBe(
    'The end of your deployment must not be before its start',
  );
});
