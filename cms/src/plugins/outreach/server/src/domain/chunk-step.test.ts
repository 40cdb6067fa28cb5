import { describe, expect, test } from 'vitest';
import { chunkStep, type ChunkAnswer } from './chunk-step';

const chunk = { mails: 3, attemptsBefore: 0 };
const refused = (status: number | null, name: string): ChunkAnswer => ({
  kind: 'refused',
  status,
  name,
});
const taken = (ids: string[], ...without: number[]): ChunkAnswer => ({
  kind: 'taken',
  ids,
  refused: without,
});
const sent = (providerId: string) => ({ state: 'sent', providerId });
const failed = (reason: string) => ({ state: 'failed', reason });

describe('a chunk of three that the mail service takes', () => {
  test.each([
    ['whole', taken(['a', 'b', 'c']), [sent('a'), sent('b'), sent('c')]],
    ['without the first', taken(['b', 'c'], 0), [failed('validation_error'), sent('b'), sent('c')]],
    [
      'without the second',
      taken(['a', 'c'], 1),
      [sent('a'), failed('validation_error'), sent('c')],
    ],
    [
      'without two, told out of order',
      taken(['b'], 2, 0),
      [failed('validation_error'), sent('b'), failed('validation_error')],
    ],
    ['without any', taken([], 0, 1, 2), Array(3).fill(failed('validation_error'))],
  ])('%s is settled', (_how, answer, results) => {
    expect(chunkStep(answer, chunk)).toEqual({ kind: 'settled', results });
  });

  test.each([
    ['fewer ids than mails', taken(['a', 'b'])],
    ['no ids', taken([])],
    ['more ids than mails', taken(['a', 'b', 'c', 'd'])],
    ['an id twice', taken(['a', 'b', 'b'])],
    ['a fault of a mail that is not there', taken(['a', 'b'], 3)],
    ['a fault before the first', taken(['a', 'b'], -1)],
    ['a fault between two', taken(['a', 'b'], 0.5)],
    ['the same fault twice', taken(['a'], 1, 1)],
  ])('with %s is unknown: nobody can tell whose is whose', (_what, answer) => {
    expect(chunkStep(answer, chunk)).toEqual({
      kind: 'unknown',
      errorName: 'answer_does_not_match',
    });
  });
});

describe('a chunk that the mail service does not take', () => {
  test.each([
    ['an answer that never came', refused(null, 'application_error'), 2, true],
    ['a time that ran out', refused(null, 'TimeoutError'), 2, true],
    ['500', refused(500, 'internal_server_error'), 2, true],
    ['502', refused(502, 'application_error'), 2, true],
    ['503', refused(503, 'application_error'), 2, true],
    ['a status that nobody knows', refused(418, 'application_error'), 2, true],
    ['429 for the rate', refused(429, 'rate_limit_exceeded'), 1, false],
    ['429 of another name', refused(429, 'application_error'), 1, false],
    ['409: it is at work on it', refused(409, 'concurrent_idempotent_requests'), 2, true],
    ['409 of another name', refused(409, 'application_error'), 2, true],
  ])('with %s is asked for again', (_what, answer, inSeconds, mayHaveBeenSent) => {
    expect(chunkStep(answer, chunk)).toMatchObject({ kind: 'again', inSeconds, mayHaveBeenSent });
  });

  test.each([
    [0, undefined, 2],
    [4, undefined, 32],
    [40, undefined, 300],
    [0, 30, 30],
    [6, 30, 128],
  ])('the time after %i, asked to wait %s s, waits %i s', (attemptsBefore, asked, inSeconds) => {
    const answer = refused(500, 'application_error');
    expect(chunkStep(answer, { ...chunk, attemptsBefore }, asked)).toMatchObject({ inSeconds });
  });

  test.each([
    ['quota', refused(429, 'daily_quota_exceeded')],
    ['quota', refused(429, 'monthly_quota_exceeded')],
    ['key', refused(401, 'missing_api_key')],
    ['key', refused(401, 'restricted_api_key')],
    ['key', refused(403, 'invalid_api_key')],
    ['sender', refused(403, 'validation_error')],
    ['sender', refused(422, 'invalid_from_address')],
    ['key', refused(404, 'not_found')],
    ['key', refused(405, 'method_not_allowed')],
  ])('pauses the campaign because of the %s', (because, answer) => {
    expect(chunkStep(answer, chunk)).toMatchObject({ kind: 'pause', because });
  });

  test.each([
    [400, 'validation_error'],
    [400, 'invalid_idempotency_key'],
    [413, 'application_error'],
    [422, 'validation_error'],
    [451, 'security_error'],
  ])('with %i %s has failed for everyone in it, for good', (status, name) => {
    expect(chunkStep(refused(status, name), chunk)).toEqual({
      kind: 'settled',
      results: [failed(name), failed(name), failed(name)],
    });
  });

  test('with other words under its key is unknown', () => {
    expect(chunkStep(refused(409, 'invalid_idempotent_request'), chunk)).toEqual({
      kind: 'unknown',
      errorName: 'invalid_idempotent_request',
    });
  });
});
