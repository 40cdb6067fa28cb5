import { expect, test } from '../harness/browser.ts';
import { seedPeople } from '../harness/campaign-people.ts';
import { bounced, signedEvent } from '../harness/signed-event.ts';
import { connect } from '../harness/sql.ts';

/** What a mail provider posts for whoever presses its own button. */
const oneClick = (page: string) =>
  fetch(`${page}/one-click`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: 'List-Unsubscribe=One-Click',
  });

test('the site refuses a webhook that the mail service did not sign, and a link that nobody was sent @campaigns', async ({
  stack,
}) => {
  const word = `forgewell${Date.now()}`;
  const sql = await connect(stack.databaseUrl);
  await seedPeople(sql, word, 1);
  const [person] = await sql('select document_id from registrants where stream = $1', [word]);
  const events = () => sql('select id from registry.mail_event order by id');
  const before = await events();
  const tell = (event: Partial<ReturnType<typeof signedEvent>>) =>
    fetch(`${stack.siteUrl}/hooks/mail-events`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(event.id !== undefined && { 'svix-id': event.id }),
        ...(event.timestamp !== undefined && { 'svix-timestamp': event.timestamp }),
        ...(event.signature !== undefined && { 'svix-signature': event.signature }),
      },
      body: event.payload ?? '',
    });
  const forged = signedEvent(bounced('of-somebody-else'), {
    secret: `whsec_${Buffer.from('another key of its own').toString('base64')}`,
  });
  for (const event of [
    forged,
    { ...forged, signature: 'v1,' },
    { ...forged, id: 'msg_other' },
    { id: forged.id, payload: forged.payload },
  ]) {
    const answer = await tell(event);
    expect(answer.status).toBe(400);
    expect(await answer.text()).toMatch(/sign/u);
  }
  expect(await events()).toEqual(before);

  const id = String(person?.['document_id']);
  for (const reference of [
    id,
    `${id}-`,
    `${id}-${'a'.repeat(22)}`,
    `${id}-${'a'.repeat(43)}`,
    'x'.repeat(101),
  ]) {
    const link = `${stack.siteUrl}/en/unsubscribe/${reference}`;
    expect((await fetch(link)).status, reference).toBe(404);
    expect((await oneClick(link)).status, reference).toBeGreaterThanOrEqual(400);
  }
  const [after] = await sql('select mail_stopped_at from registrants where document_id = $1', [id]);
  expect(after?.['mail_stopped_at']).toBeNull();
  await sql.end();
});
