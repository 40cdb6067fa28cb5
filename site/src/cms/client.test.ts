import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createCmsClient, type CmsClient } from './client.ts';
import type { Submitted } from './outcomes.ts';

type Answer = { status: number; headers?: Record<string, string>; body?: string };

const submission = { version: 3, locale: 'en', answers: { firstName: 'Noor' } };
const sender = { idempotencyKey: 'a-key', clientAddress: '203.0.113.9' };

const outcomes: [Answer, Submitted][] = [
  [
    { status: 201, body: '{"data":{"confirmationNumber":"0123456789ABC","version":3}}' },
    { kind: 'registered', confirmationNumber: '0123456789ABC' },
  ],
  [
    {
      status: 400,
      body: '{"error":{"name":"ValidationError","details":{"errors":[{"path":["email"],"name":"format","message":"No"}]}}}',
    },
    { kind: 'invalid', errors: [{ path: ['email'], name: 'format', message: 'No' }] },
  ],
  [
    { status: 409, body: '{"error":{"name":"FormSuperseded","details":{"errors":[]}}}' },
    { kind: 'superseded', errors: [] },
  ],
  [{ status: 409, body: '{"error":{"name":"IdempotencyKeyReused"}}' }, { kind: 'key-reused' }],
  [
    {
      status: 409,
      body: '{"error":{"name":"FormClosed","details":{"availability":{"kind":"closed","message":"Bye"}}}}',
    },
    { kind: 'not-open', notOpen: { kind: 'closed', message: 'Bye' } },
  ],
  [{ status: 404 }, { kind: 'absent' }],
  [{ status: 413 }, { kind: 'too-large' }],
  [
    { status: 429, headers: { 'Retry-After': '90' } },
    { kind: 'too-many', retryAfter: 90 },
  ],
  [
    { status: 503, headers: { 'Retry-After': '5' } },
    { kind: 'unavailable', why: 'the CMS answered 503', retryAfter: 5 },
  ],
  [
    { status: 400, body: '{"error":{"name":"UnknownVersion"}}' },
    { kind: 'unavailable', why: 'the CMS answered UnknownVersion', retryAfter: undefined },
  ],
  [
    { status: 201, body: 'not JSON' },
    { kind: 'unanswered', why: 'SyntaxError' },
  ],
];

describe('the CMS over HTTP', () => {
  let server: Server;
  let url: string;
  let client: CmsClient;
  let answer: Answer | 'silence' | 'hang up';
  let heard: IncomingHttpHeaders;
  let asked: string | undefined;

  beforeEach(async () => {
    server = createServer((request, response) => {
      heard = request.headers;
      asked = request.url;
      if (answer === 'silence') return;
      if (answer === 'hang up') {
        request.socket.destroy();
        return;
      }
      response.writeHead(answer.status, answer.headers).end(answer.body);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    client = createCmsClient({ url, token: 'a-token' });
  });

  afterEach(() => {
    server.close();
    server.closeAllConnections();
  });

  test.each(outcomes)('answers a submission with %j', async (given, outcome) => {
    answer = given;
    expect(await client.submit('registration', submission, sender)).toEqual(outcome);
  });

  test('is told who asks, for whom, and under which key', async () => {
    answer = { status: 503 };
    await client.submit('registration', submission, sender);
    expect(heard).toMatchObject({
      authorization: 'Bearer a-token',
      'idempotency-key': 'a-key',
      'x-client-address': '203.0.113.9',
    });
  });

  test('that is not there has saved nothing', async () => {
    server.close();
    server.closeAllConnections();
    expect(await client.submit('registration', submission, sender)).toMatchObject({
      kind: 'unavailable',
    });
  });

  test.each(['silence', 'hang up'] as const)('may have saved in case of %s', async (given) => {
    answer = given;
    const hasty = createCmsClient({ url, token: 'a-token', readTimeout: 50, submitTimeout: 50 });
    expect(await hasty.form('registration', 'en')).toMatchObject({ kind: 'unavailable' });
    expect(await hasty.submit('registration', submission, sender)).toMatchObject({
      kind: 'unanswered',
    });
  });

  test('is not asked for what cannot be there', async () => {
    answer = 'silence';
    expect(await client.form('a\0', 'en')).toEqual({ kind: 'absent' });
    expect(await client.formVersion('..', 1, 'en')).toEqual({ kind: 'absent' });
    expect(await client.validator('registration', 'x')).toEqual({ kind: 'absent' });
    expect(await client.challenge('..')).toEqual({ kind: 'absent' });
  });

  const reads: [string, () => ReturnType<CmsClient['formVersion']>, string][] = [
    ['the form', () => client.form('registration', 'en'), '/api/forms/registration?locale=en'],
    [
      'a version of it',
      () => client.formVersion('registration', 3, 'en'),
      '/api/forms/registration/versions/3?locale=en',
    ],
  ];

  test.each(reads)('gives %s, and nothing else for it', async (_what, read, path) => {
    const value = { title: 'x', schema: {}, steps: [], availability: { kind: 'open' } };
    answer = { status: 200, body: JSON.stringify({ data: value }) };
    expect(await read()).toEqual({ kind: 'found', value });
    expect(asked).toBe(path);
    answer = { status: 200, body: '{"data":{"title":"x"}}' };
    expect(await read()).toMatchObject({ kind: 'unavailable' });
    answer = { status: 404 };
    expect(await read()).toEqual({ kind: 'absent' });
  });
});
