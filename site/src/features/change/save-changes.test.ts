import { expect, test } from 'vitest';
import type { Answered, Submitted } from '../../cms/outcomes.ts';
import type { RegistryCall } from '../../cms/client.ts';
import { saveChanges } from './save-changes.ts';

const seen = { of: 'abc', stamp: '2027-01-01T00:00:00.000Z' };
const submission = { version: 2, locale: 'en', answers: { firstName: 'Noor' } };

async function saved(answer: Answered<unknown>): Promise<[Submitted, RegistryCall[]]> {
  const calls: RegistryCall[] = [];
  const owner = {
    call: <T>(asked: RegistryCall) => {
      calls.push(asked);
      return Promise.resolve(answer as Answered<T>);
    },
  };
  return [await saveChanges(owner, seen, submission), calls];
}

const told = (value: object) => saved({ kind: 'done', value });
const refused = (name: string, details = {}, status = 409) =>
  saved({ kind: 'refused', status, name, message: '', details });

test('answers are saved in the name of whoever is signed in, with what they saw', async () => {
  const [outcome, calls] = await told({ kind: 'changed', mailbox: 'same', standing: 'same' });
  expect(outcome).toEqual({ kind: 'changed', done: 'changed' });
  expect(calls).toEqual([
    { method: 'PUT', path: '/me/registration', body: { ...seen, ...submission } },
  ]);
  expect(await saveChanges(undefined, seen, submission)).toEqual({ kind: 'signed-out' });
});

test.each([
  [{ kind: 'as-it-was', mailbox: 'same', standing: 'same' }, 'as-it-was'],
  [{ kind: 'as-it-was', mailbox: 'waits', standing: 'same' }, 'mailbox-waits'],
  [{ kind: 'changed', mailbox: 'waits', standing: 'same' }, 'changed-but-mailbox'],
  [{ kind: 'changed', mailbox: 'same', standing: 'not-back' }, 'not-back'],
])('%j is told as %s', async (value, done) => {
  expect((await told(value))[0]).toEqual({ kind: 'changed', done });
});

const errors = [{ path: ['firstName'], name: 'required', message: 'Enter your first name' }];

test.each([
  ['ValidationError', { errors }, { kind: 'invalid', errors }],
  ['FormSuperseded', { errors }, { kind: 'superseded', errors }],
  ['RecordChanged', { stamp: 'now' }, { kind: 'record-changed', stamp: 'now' }],
  ['OtherRegistration', {}, { kind: 'other-registration' }],
  ['NotFoundError', {}, { kind: 'other-registration' }],
  ['BadRequestError', {}, { kind: 'unavailable' }],
])('a refusal as %s is told as what it is', async (name, details, outcome) => {
  expect((await refused(name, details))[0]).toMatchObject(outcome);
});

test('answers that are too large are told as such', async () => {
  expect((await refused('PayloadTooLargeError', {}, 413))[0]).toEqual({ kind: 'too-large' });
});
