import type { PublishedForm } from '@ehpr/form-schemas';
import { createValidator } from '@ehpr/form-schemas/validator';
import { describe, expect, test } from 'vitest';
import type { Submission } from '../../cms/client.ts';
import type { Submitted } from '../../cms/outcomes.ts';
import { encodeAnswers } from '../../form/decode-form-data.ts';
import { noorsAnswers, publishedRegistration } from '../../form/registration.fixture.ts';
import { receiveForm, type Received } from './receive-form.ts';

const form = publishedRegistration(3);
const validate = createValidator(form.schema);
const registered: Submitted = { kind: 'registered', confirmationNumber: '0123456789ABC' };

async function post(
  answers: Record<string, unknown>,
  own: Record<string, string>,
  answer: Submitted = registered,
  /** The version that the person saw. */
  seen: PublishedForm = form,
) {
  const data = new FormData();
  for (const [name, value] of encodeAnswers(seen, answers)) data.append(name, value);
  for (const [name, value] of Object.entries(own)) data.append(name, value);
  const sent: { submission: Submission; key: string }[] = [];
  const received: Received = await receiveForm(
    {
      form,
      validate,
      now: new Date('2026-11-23T12:00:00Z'),
      mintKey: () => 'a-new-key',
      seenVersion: (version) => Promise.resolve(version === seen.version ? seen : undefined),
      submit: (submission, key) => {
        sent.push({ submission, key });
        return Promise.resolve(answer);
      },
    },
    data,
  );
  return { received, sent };
}

const noor = noorsAnswers;
const { confirm: _confirm, ...uncertified } = noor;

describe('a posted registration form', () => {
  test('comes to the review with a key of its own, without the certification', async () => {
    const { received } = await post(uncertified, { _intent: 'review' });
    expect(received).toMatchObject({ kind: 'review', errors: [], idempotencyKey: 'a-new-key' });
  });

  test('comes back with what is wrong, and with everything as it was typed', async () => {
    const { received } = await post({ ...uncertified, postalCode: ' x9x ' }, { _intent: 'review' });
    expect(received).toMatchObject({
      kind: 'form',
      answers: { postalCode: ' x9x ', firstName: 'Noor' },
      errors: [{ path: ['postalCode'], name: 'format' }],
    });
  });

  test('is updated without a word about what is missing', async () => {
    const { received } = await post({ stream: 'Nurse' }, { _intent: 'update' });
    expect(received).toMatchObject({ kind: 'form', errors: [], answers: { stream: 'Nurse' } });
  });

  test('goes back to where it was saved, without a word about what is missing', async () => {
    const { received } = await post({ stream: 'Nurse' }, { _intent: 'back:credentials' });
    expect(received).toMatchObject({ kind: 'form', step: 'credentials', errors: [] });
  });

  test.each([
    ['x'.repeat(43), 'x'.repeat(43)],
    ['written over', undefined],
    ['', undefined],
  ])(
    'that goes on with the draft “%s” is sent with its token, if it is one',
    async (_draft, draft) => {
      const { sent } = await post(noor, { _intent: 'submit', _draft });
      expect(sent[0]?.submission.draft).toBe(draft);
    },
  );

  test.each([
    ['update:stream', 'credentials'],
    ['update:specialties.0.specialty', 'credentials'],
    ['add:specialties', 'credentials'],
    ['change:postalCode', 'primary'],
    ['change', undefined],
  ])('comes back at the step of the button %s', async (intent, step) => {
    const { received } = await post(noor, { _intent: intent });
    expect(received.kind === 'form' && received.step).toBe(step);
  });

  test.each([
    ['add:specialties', 2],
    ['remove:specialties.0', 0],
    ['remove:specialties.9', 1],
  ])('has its rows changed by %s', async (intent, rows) => {
    const { received } = await post(noor, { _intent: intent });
    expect(received.kind === 'form' && received.answers.specialties).toHaveLength(rows);
  });

  test.each(['add:firstName', 'remove:__proto__.0', 'remove:', 'nonsense'])(
    'is not harmed by %s',
    async (intent) => {
      const { received } = await post(noor, { _intent: intent });
      expect(received).toMatchObject({ errors: [] });
    },
  );

  test('goes on to the next step, or stays where something is wrong', async () => {
    const on = await post(
      { firstName: 'Noor', lastName: 'Ahmadi', postalCode: 'V8W 1P6' },
      { _intent: 'continue:primary' },
    );
    expect(on.received).toMatchObject({ kind: 'form', step: 'contact', errors: [] });
    const stay = await post({ firstName: 'Noor' }, { _intent: 'continue:primary' });
    expect(stay.received).toMatchObject({ kind: 'form', step: 'primary' });
    expect(stay.received.kind === 'form' && stay.received.errors).toHaveLength(2);
  });

  test('is sent once certified, normalised, with its key and its proof', async () => {
    const { received, sent } = await post(
      { ...noor, postalCode: 'v2n3h7' },
      { _intent: 'submit', _key: 'the-key', _version: '3', _proof: 'a-proof' },
    );
    expect(received).toMatchObject({ kind: 'registered', confirmationNumber: '0123456789ABC' });
    expect(sent).toEqual([
      {
        key: 'the-key',
        submission: { version: 3, locale: 'en', answers: noor, proof: 'a-proof' },
      },
    ]);
  });

  test('is not sent uncertified', async () => {
    const { received, sent } = await post(uncertified, { _intent: 'submit', _key: 'the-key' });
    expect(received).toMatchObject({
      kind: 'review',
      errors: [{ path: ['confirm'] }],
      idempotencyKey: 'the-key',
    });
    expect(sent).toEqual([]);
  });

  test.each(['submit', 'review', 'continue:preferences'])(
    'that was begun on an older version says that the form has changed, at %s',
    async (intent) => {
      const { received } = await post(
        { ...noor, firstName: '' },
        { _intent: intent, _version: '2' },
      );
      expect(received).toMatchObject({ kind: 'form', failure: { kind: 'superseded' } });
      const present = await post({ ...noor, firstName: '' }, { _intent: intent, _version: '3' });
      expect(present.received).not.toHaveProperty('failure');
    },
  );

  /** An older version that asked one thing more, in its first step. */
  const asksMore = (): PublishedForm => {
    const older = structuredClone(publishedRegistration(2));
    older.steps[0]?.questions.push({ key: 'callsign', label: 'Radio call sign' });
    older.schema.properties['callsign'] = { type: 'string', 'x-kind': 'text' };
    return older;
  };

  test.each([
    ['with what only that version asked', '2', { ...noor, callsign: 'VE7NOR' }],
    ['without, where that version cannot be had', '1', noor],
    ['without, where it was begun on the present one', '3', noor],
  ])('that was begun on another version is sent %s', async (_what, version, answers) => {
    const { sent } = await post(
      { ...noor, callsign: 'VE7NOR' },
      { _intent: 'submit', _key: 'the-key', _version: version },
      registered,
      asksMore(),
    );
    expect(sent.map(({ submission }) => submission)).toEqual([
      { version: Number(version), locale: 'en', answers },
    ]);
  });

  test('tells the version that was seen, where it was refused over a later one', async () => {
    const seen = asksMore();
    const { received } = await post(
      { ...noor, firstName: '' },
      { _intent: 'submit', _version: '2' },
      registered,
      seen,
    );
    expect(received).toMatchObject({ kind: 'form', seen: { version: 2 } });
  });

  test('and was shown in part is shown in part until all of it is asked for', async () => {
    const own = { _version: '3', _only: 'firstName nobody lastName' };
    const wrong = { ...uncertified, firstName: '', postalCode: '' };
    const { received } = await post(wrong, { ...own, _intent: 'review' });
    expect(received).toMatchObject({ only: ['firstName', 'lastName', 'postalCode'] });
    const whole = await post(wrong, { ...own, _intent: 'all' });
    expect(whole.received).not.toHaveProperty('only');
    expect(whole.received).toMatchObject({
      kind: 'form',
      errors: [],
      answers: { lastName: 'Ahmadi' },
    });
    const sound = await post(uncertified, { ...own, _intent: 'review' });
    expect(sound.received.kind).toBe('review');
  });

  test('is judged by the present version, whatever the one before asked', async () => {
    const { received, sent } = await post(
      { ...noor, firstName: '', callsign: 'VE7NOR' },
      { _intent: 'submit', _key: 'the-key', _version: '2' },
      registered,
      asksMore(),
    );
    expect(received).toMatchObject({
      failure: { kind: 'superseded' },
      errors: [{ path: ['firstName'], name: 'required' }],
    });
    expect(sent).toEqual([]);
  });

  test('tells what became of a registration that was there before', async () => {
    const changed: Submitted = { kind: 'changed', done: 'came-back' };
    const { received } = await post(noor, { _intent: 'submit' }, changed);
    expect(received).toMatchObject({ kind: 'changed', done: 'came-back' });
  });

  test.each<[Submitted, string, string]>([
    [{ kind: 'too-many', retryAfter: 60 }, 'too-many', 'the-key'],
    [{ kind: 'unavailable', why: 'down', retryAfter: undefined }, 'unavailable', 'the-key'],
    [{ kind: 'too-large' }, 'too-large', 'the-key'],
    [{ kind: 'key-reused' }, 'key-reused', 'a-new-key'],
    [{ kind: 'invalid', errors: [] }, 'unavailable', 'the-key'],
    [{ kind: 'signed-out' }, 'signed-out', 'the-key'],
    [{ kind: 'other-registration' }, 'other-registration', 'the-key'],
    [{ kind: 'record-changed', stamp: 'now' }, 'record-changed', 'the-key'],
  ])('keeps everything when the CMS says %j', async (answer, failure, key) => {
    const { received } = await post(noor, { _intent: 'submit', _key: 'the-key' }, answer);
    expect(received).toMatchObject({
      kind: 'review',
      failure: { kind: failure },
      idempotencyKey: key,
      answers: noor,
    });
  });
});
