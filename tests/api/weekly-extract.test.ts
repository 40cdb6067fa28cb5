import { expect, test } from 'vitest';
import { startCms } from '../harness/cms-process.ts';
import { createDatabase, inboxUrl } from '../harness/database.ts';
import { connect } from '../harness/sql.ts';
import { testSecrets } from '../harness/test-secrets.ts';

const chosen = [
  'ministry@example.org',
  'interior.health@example.org',
  'communications@example.org',
];

type Mail = { to: string[]; text?: string };

const mailOf = async (id: unknown): Promise<Mail> =>
  (await (await fetch(`${inboxUrl()}/emails/${String(id)}`)).json()) as Mail;

test('each who was chosen and may extract is told once of the week, by however many processes', async () => {
  const databaseUrl = await createDatabase();
  const secrets = testSecrets();
  const start = () => startCms(databaseUrl, {}, secrets);
  const running = [await start()];
  const sql = await connect(databaseUrl);
  try {
    // It is the hour that was set a week ago, and two more processes start into it.
    await sql(
      `update registry.weekly_extract set is_on = true, changed_at = now() - interval '7 days',
         weekday = extract(isodow from now() at time zone 'America/Vancouver'),
         hour = extract(hour from now() at time zone 'America/Vancouver')`,
    );
    await sql(
      `insert into registry.weekly_extract_recipient select id from admin_users where email = any($1)`,
      [chosen],
    );
    running.push(...(await Promise.all([start(), start()])));
    const told = () =>
      sql(`select to_address from registry.outbox where kind = 'extract-ready' order by 1`);
    await expect
      .poll(told, { timeout: 20_000 })
      .toEqual([
        { to_address: 'interior.health@example.org' },
        { to_address: 'ministry@example.org' },
      ]);
    // Each process asked on starting. Once all of that is done …
    await expect
      .poll(
        () =>
          sql(
            `select count(*)::int from pgboss.job
             where name = 'registry-weekly-extract' and state in ('created', 'retry', 'active')`,
          ),
        { timeout: 20_000 },
      )
      .toEqual([{ count: 0 }]);
    // … still each was told once, and so says the audit.
    expect(await told()).toHaveLength(2);
    const noted = await sql(
      `select actor, details from registry.audit where action = 'registrants.extract-sent'`,
    );
    expect(noted).toEqual([{ actor: 'system', details: { recipients: 2 } }]);

    // The inbox holds mails of other tests too: these are known by what the mail service called them.
    const taken = () =>
      sql(`select provider_id from registry.outbox where provider_id is not null`);
    await expect.poll(taken, { timeout: 20_000 }).toHaveLength(2);
    const mails = await Promise.all((await taken()).map((row) => mailOf(row['provider_id'])));
    const addresses = mails.flatMap(({ to }) => to).sort();
    expect(addresses).toEqual(['interior.health@example.org', 'ministry@example.org']);
    for (const mail of mails) {
      expect(mail.text).toMatch(/\/admin\/plugins\/registry\/extracts\b/);
      expect(mail).not.toHaveProperty('attachments');
    }
  } finally {
    await sql.end();
    for (const cms of running) await cms.stop();
  }
});
