import { expect, test } from 'vitest';
import { nextStep } from './next-step';

const now = new Date('2026-11-23T12:00:00Z');
const hoursAgo = (hours: number) => new Date(now.getTime() - hours * 3_600_000);
const notNow = (afterSeconds?: number) =>
  ({ kind: 'not-now', errorName: 'application_error', afterSeconds }) as const;

test('what was accepted is sent', () => {
  const mail = { attempts: 7, createdAt: hoursAgo(30) };
  expect(nextStep({ kind: 'accepted', providerId: 'x' }, mail, now)).toEqual({
    kind: 'sent',
    providerId: 'x',
  });
});

test('what was refused is not tried again', () => {
  const mail = { attempts: 0, createdAt: now };
  expect(nextStep({ kind: 'refused', errorName: 'validation_error' }, mail, now)).toEqual({
    kind: 'failed',
    errorName: 'validation_error',
  });
});

test.each([
  { attempts: 0, asked: undefined, inSeconds: 2 },
  { attempts: 1, asked: undefined, inSeconds: 4 },
  { attempts: 5, asked: undefined, inSeconds: 64 },
  { attempts: 40, asked: undefined, inSeconds: 3600 },
  { attempts: 0, asked: 30, inSeconds: 30 },
  { attempts: 6, asked: 30, inSeconds: 128 },
])('after $attempts attempts, asked to wait $asked s, it waits $inSeconds s', (given) => {
  const mail = { attempts: given.attempts, createdAt: now };
  expect(nextStep(notNow(given.asked), mail, now)).toMatchObject({
    kind: 'again',
    inSeconds: given.inSeconds,
  });
});

test.each([
  { hours: 18, kind: 'again' },
  { hours: 19.5, kind: 'failed' },
  { hours: 48, kind: 'failed' },
])('after $hours hours an hour’s wait is $kind', ({ hours, kind }) => {
  const mail = { attempts: 30, createdAt: hoursAgo(hours) };
  expect(nextStep(notNow(), mail, now).kind).toBe(kind);
});
