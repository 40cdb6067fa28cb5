import { expect, test } from 'vitest';
import type { Answered } from '../../cms/outcomes.ts';
import type { MailEventSent } from '../../cms/client.ts';
import { passMailEvent } from './pass-mail-event.ts';

const signed = { 'svix-id': 'msg_1', 'svix-timestamp': '1', 'svix-signature': 'v1,x' };

function send(body: BodyInit, headers: Record<string, string> = signed, answered?: object) {
  const passed: MailEventSent[] = [];
  const mailEvent = (sent: MailEventSent) => {
    passed.push(sent);
    return Promise.resolve((answered ?? { kind: 'done', value: null }) as Answered<unknown>);
  };
  const request = new Request('http://site/hooks/mail-events', {
    method: 'POST',
    headers,
    body,
    duplex: 'half',
  } as RequestInit);
  return passMailEvent({ mailEvent }, request).then((response) => ({ response, passed }));
}

test('an event is passed on to the letter', async () => {
  const payload = '\uFEFF{ "type": "email.delivered",\r\n "x": "é\\u0000" }';
  const { response, passed } = await send(payload);
  expect(response.status).toBe(204);
  expect(passed).toEqual([{ id: 'msg_1', timestamp: '1', signature: 'v1,x', payload }]);
});

test.each(Object.keys(signed))('without %s it is refused unasked', async (name) => {
  const { [name as keyof typeof signed]: _, ...others } = signed;
  const { response, passed } = await send('{}', others);
  expect([response.status, passed]).toEqual([400, []]);
});

test('more than 64 kB is refused unasked, whatever is announced', async () => {
  const large = 'x'.repeat(64 * 1024 + 1);
  const stream = new Blob([large]).stream();
  for (const body of [large, stream]) {
    const { response, passed } = await send(body);
    expect([response.status, passed]).toEqual([413, []]);
  }
  expect((await send('x'.repeat(64 * 1024))).response.status).toBe(204);
});

test('what is no text is refused unasked', async () => {
  const { response, passed } = await send(new Uint8Array([0xff, 0xfe]));
  expect([response.status, passed]).toEqual([400, []]);
});

test.each([
  [{ kind: 'refused', status: 400, name: 'ValidationError', message: 'Forged' }, 400],
  [{ kind: 'refused', status: 413, name: 'x', message: 'Too large' }, 413],
  [{ kind: 'too-many', retryAfter: 1 }, 503],
  [{ kind: 'signed-out' }, 503],
  [{ kind: 'unavailable', why: 'x' }, 503],
])('when the CMS answers %j, the mail service is told %d', async (answered, status) => {
  const { response } = await send('{}', signed, answered);
  expect(response.status).toBe(status);
  expect(response.headers.get('retry-after')).toBe(status === 503 ? '60' : null);
  expect(response.headers.get('cache-control')).toBe('no-store');
});
