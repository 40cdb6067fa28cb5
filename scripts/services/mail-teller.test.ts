import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { Resend } from 'resend';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { until } from '../lib/until.ts';
import { MailTeller } from './mail-teller.ts';

const webhookSecret = `whsec_${Buffer.from('a key of this test only').toString('base64')}`;
let heard: { headers: IncomingHttpHeaders; payload: string }[] = [];
let answers: number[] = [];
let teller: MailTeller;

const site = createServer((from, to) => {
  void buffer(from).then((body) => {
    heard.push({ headers: from.headers, payload: body.toString() });
    to.writeHead(answers.shift() ?? 204).end();
  });
});

beforeAll(async () => {
  await new Promise<void>((ready) => site.listen(0, '127.0.0.1', ready));
  const { port } = site.address() as AddressInfo;
  const url = `http://127.0.0.1:${port}/hooks/mail-events`;
  teller = new MailTeller({ url, secret: webhookSecret, againAfterMs: [1, 1] });
});
afterEach(() => {
  heard = [];
  answers = [];
});
afterAll(() => {
  teller.stop();
  site.close();
});

const mailTo = (address: string) => ({
  id: `id-of-${address}`,
  to: [address],
  subject: 'Come and help',
});

/** What was told, read as the CMS reads it: by Resend's own code, which throws where it is forged. */
const verified = () =>
  heard.map(({ headers, payload }) =>
    new Resend('re_test').webhooks.verify({
      payload,
      headers: {
        id: String(headers['svix-id']),
        timestamp: String(headers['svix-timestamp']),
        signature: String(headers['svix-signature']),
      },
      webhookSecret,
    }),
  );

test.each([
  ['wren@example.org', [{ type: 'email.delivered' }]],
  ['bounced+1@example.org', [{ type: 'email.bounced', data: { bounce: { type: 'Permanent' } } }]],
  [
    'bounced-for-now@example.org',
    [{ type: 'email.bounced', data: { bounce: { type: 'Transient' } } }],
  ],
  ['complained@example.org', [{ type: 'email.delivered' }, { type: 'email.complained' }]],
])('%s gets what its address says, signed as Resend signs', async (address, events) => {
  teller.taken(mailTo(address));
  expect(await until(() => heard.length === events.length, { withinMs: 5_000 })).toBe(true);
  expect(verified()).toMatchObject(events);
  expect(verified()).toMatchObject(events.map(() => ({ data: { to: [address] } })));
});

test('a mail whose request is repeated is told of once', async () => {
  const again = mailTo('again@example.org');
  teller.taken(again);
  teller.taken(again);
  teller.taken(mailTo('after@example.org'));
  expect(await until(() => heard.length === 2, { withinMs: 5_000 })).toBe(true);
  expect(verified()).toMatchObject([
    { data: { to: again.to } },
    { data: { to: ['after@example.org'] } },
  ]);
});

test('what is not heard is told again, under the same id', async () => {
  answers = [503, 500];
  teller.taken(mailTo('later@example.org'));
  expect(await until(() => heard.length === 3, { withinMs: 5_000 })).toBe(true);
  expect(new Set(heard.map(({ headers }) => headers['svix-id'])).size).toBe(1);
});

test('a webhook signed with another secret is forged', async () => {
  const other = `whsec_${Buffer.from('a key of somebody else').toString('base64')}`;
  const forger = new MailTeller({ url: 'http://127.0.0.1:9', secret: other });
  expect(await teller.send(forger.webhook('bounced', mailTo('wren@example.org')))).toBe(204);
  expect(verified).toThrow('No matching signature');
});
