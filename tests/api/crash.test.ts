import { randomUUID } from 'node:crypto';
import { createServer, connect as connectTo } from 'node:net';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { nurse } from '../../form-schemas/src/testing/people.ts';
import { until } from '../../scripts/lib/until.ts';
import { startCms } from '../harness/cms-process.ts';
import { createDatabase, inboxUrl } from '../harness/database.ts';
import { connect } from '../harness/sql.ts';

/** Forwards one connection, and calls back instead of passing on the first byte of the answer. */
async function swallowAnswer(target: string, swallowed: () => void): Promise<string> {
  const { hostname, port } = new URL(target);
  const server = createServer((client) => {
    server.close();
    const upstream = connectTo(Number(port), hostname);
    client.on('data', (chunk) => upstream.write(chunk));
    upstream.once('data', () => {
      swallowed();
      client.destroy();
      upstream.destroy();
    });
    for (const socket of [client, upstream]) socket.on('error', () => undefined);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

test('a CMS killed between commit and reply: repeating the request registers once', async () => {
  const databaseUrl = await createDatabase();
  const sql = await connect(databaseUrl);
  const email = `${randomUUID()}@example.org`;
  const request = {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': randomUUID() },
    body: JSON.stringify({ version: 1, answers: { ...nurse, email } }),
  };
  const path = '/api/forms/registration/submissions';

  const first = await startCms(databaseUrl);
  const authorization = `Bearer ${first.secrets.CMS_API_TOKEN}`;
  const killed = Promise.withResolvers<unknown>();
  const proxy = await swallowAnswer(first.url, () => void first.kill().then(killed.resolve));
  const headers = { ...request.headers, authorization };
  await expect(fetch(`${proxy}${path}`, { ...request, headers })).rejects.toThrow();
  await killed.promise;

  const [committed] = await sql('select confirmation_number from registrants');
  expect(committed).toBeDefined();

  const second = await startCms(databaseUrl, {}, first.secrets);
  try {
    const again = await second.call('POST', path, request);
    expect(again.status).toBe(201);
    expect(again.body).toMatchObject({
      data: { confirmationNumber: committed?.['confirmation_number'] },
    });
    expect(await sql('select count(*)::int from registrants')).toEqual([{ count: 1 }]);

    const sent = () => sql(`select 1 from registry.outbox where status = 'sent'`);
    expect(
      await until(async () => (await sent()).length === 1, { withinMs: 45_000, everyMs: 100 }),
    ).toBe(true);
    const response = await fetch(`${inboxUrl()}/emails`);
    const { data } = (await response.json()) as { data: { to: string[] }[] };
    expect(data.filter(({ to }) => to.includes(email))).toHaveLength(1);
    expect(await sql('select count(*)::int from registry.outbox')).toEqual([{ count: 1 }]);
  } finally {
    await second.stop();
    await sql.end();
  }
});
