import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import { unsubscribeWords } from '../../site/src/features/unsubscribe/words.ts';
import type { Addresses } from '../harness/addresses.ts';
import { expect, test, viewports } from '../harness/browser.ts';
import { seedPeople } from '../harness/campaign-people.ts';
import { chooseOption } from '../harness/choose-in-list.ts';
import { takePicture } from '../harness/guide-picture.ts';
import { linkIn, mailTo } from '../harness/inbox.ts';
import { post } from '../harness/posting.ts';
import { bounced, signedEvent } from '../harness/signed-event.ts';
import { connect, type Sql } from '../harness/sql.ts';
import { signInToAdmin } from '../harness/staff-browser.ts';

const words = unsubscribeWords('en');

/** Six people, found by a word: one has a name that is a formula, and one an address that there is not. */
async function peopleCalled(sql: Sql, word: string) {
  await seedPeople(sql, word, 6);
  const addressOf = (number: number) => `sam.${word}.${number}@example.org`;
  const bouncing = `bounced.${word}@example.org`;
  await sql(`update registrants set first_name = '=1+1' where email = $1`, [addressOf(4)]);
  const [row] = await sql(
    `update registrants set email = $1::text, searched = searched || ' ' || $1::text,
       answers = jsonb_build_object('email', $1::text)
     where email = $2 returning document_id`,
    [bouncing, addressOf(3)],
  );
  return { addressOf, bouncing, ofBouncing: String(row?.['document_id']) };
}

/** Begins to write to them. */
async function writeToThem(page: Page, { cmsUrl }: Addresses, word: string): Promise<void> {
  await page.goto(`${cmsUrl}/admin/plugins/registry?stream=${word}`);
  await page.getByRole('button', { name: 'Select all 6 registrants that match' }).click();
  await page.getByRole('button', { name: 'Write to these' }).click();
}

/** What a mail provider posts for whoever presses its own button. */
const oneClick = (page: string) =>
  fetch(`${page}/one-click`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: 'List-Unsubscribe=One-Click',
  });

test('staff see what became of each mail, and the next campaign leaves out who stopped mail and where it came back @campaigns', async ({
  page,
  visit,
  stack,
  expectAccessible,
}) => {
  test.setTimeout(240_000);
  const word = `historwell${Date.now()}`;
  const sql = await connect(stack.databaseUrl);
  const { addressOf, bouncing, ofBouncing } = await peopleCalled(sql, word);
  const isFine = async () => {
    await page.mouse.move(0, 0);
    await expectAccessible(page, 'main');
    await page.setViewportSize(viewports.phone);
    await expectAccessible(page, 'main');
    await page.setViewportSize(viewports.desktop);
  };
  const standing = async (email: string) =>
    (
      await sql(
        `select mail_stopped_at is not null as stopped, registrant_status as status
         from registrants where email = $1`,
        [email],
      )
    )[0];

  // It goes to all of them; the mail service tells the site what became of each.
  await signInToAdmin(page, stack, 'program.administrator@example.org');
  await writeToThem(page, stack, word);
  await page.getByLabel('Subject', { exact: true }).fill('The river rises');
  await page.getByRole('textbox', { name: 'Text' }).fill('Can you help in Abbotsford?');
  await page.getByRole('button', { name: 'Check and send' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(/^Type [\d,]+ to confirm/u).fill('6');
  await dialog.getByRole('button', { name: 'Send to 6 people now' }).click();
  const fact = (name: string) =>
    page.locator('dl > *', { has: page.getByText(name, { exact: true }) }).locator('dd');
  await expect(fact('Delivered')).toHaveText('5', { timeout: 60_000 });
  await expect(fact('Bounced')).toHaveText('1', { timeout: 30_000 });
  await expect(page.getByText(/It is finished .*6 of 6 sent/u)).toBeVisible();
  await expect(page.getByRole('progressbar')).toHaveAttribute('aria-valuenow', '100');
  await isFine();
  await takePicture(page, 'campaign-delivered');
  const campaignUrl = page.url();

  // Opening the link in the mail, as scanners of mail do, changes nothing; pressing the button does.
  const reader = addressOf(1);
  const link = linkIn(await mailTo(stack, reader), '/unsubscribe/');
  for (const method of ['GET', 'HEAD']) {
    for (const address of [link, `${link}/one-click`]) {
      expect((await fetch(address, { method })).status).toBe(200);
    }
  }
  expect(await standing(reader)).toEqual({ stopped: false, status: 'active' });
  const theirs = await visit({ device: 'phone' });
  await theirs.goto(link);
  await expect(theirs.getByText('This is not the same as withdrawing')).toBeVisible();
  await expectAccessible(theirs);
  expect(await standing(reader)).toEqual({ stopped: false, status: 'active' });
  await post(theirs, theirs.getByRole('button', { name: words.stop }));
  await expect(theirs.getByRole('heading', { name: words.stoppedTitle })).toBeVisible();
  await expect(theirs.getByText(words.stopped)).toBeVisible();
  await expectAccessible(theirs);
  expect(await standing(reader)).toEqual({ stopped: true, status: 'active' });

  // The button of a mail program does so by itself, by the address that the headers have.
  const presser = addressOf(2);
  const { headers = {} } = await mailTo(stack, presser);
  expect(headers['List-Unsubscribe-Post']).toBe('List-Unsubscribe=One-Click');
  const [, inHeader = ''] = /^<(.+)\/one-click>$/u.exec(headers['List-Unsubscribe'] ?? '') ?? [];
  expect((await oneClick(inHeader)).status).toBe(200);
  expect(await standing(presser)).toEqual({ stopped: true, status: 'active' });

  // The history, searched by outcome and by words.
  const history = page.getByRole('region', { name: 'Recipients' });
  const found = history.getByRole('status');
  const rows = history.getByRole('group', { name: 'Table of the recipients' }).getByRole('row');
  const outcome = history.getByRole('combobox', { name: 'Outcome' });
  const search = history.getByLabel('Name, email address or number');
  await chooseOption(outcome, 'Bounced');
  await expect(found).toHaveText('1 recipient.');
  await expect(rows.filter({ hasText: bouncing })).toContainText('There is no such mailbox');
  await isFine();
  await history.scrollIntoViewIfNeeded();
  await takePicture(page, 'campaign-history');
  await page.setViewportSize(viewports.phone);
  await history.scrollIntoViewIfNeeded();
  await takePicture(page, 'campaign-history-phone');
  await page.setViewportSize(viewports.desktop);
  await chooseOption(outcome, 'Any');
  await expect(found).toHaveText('6 recipients.');
  await search.fill(presser);
  await search.press('Enter');
  await expect(found).toHaveText('1 recipient.');
  await expect(rows.filter({ hasText: presser })).toContainText('Delivered');
  await search.fill('nobody at all');
  await search.press('Enter');
  await expect(found).toHaveText('0 recipients.');
  await isFine();

  // All of it is taken along, whatever was searched, and no cell is a formula.
  const downloading = page.waitForEvent('download');
  await history.getByRole('button', { name: 'Download as CSV' }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toMatch(/^campaign-recipients-\d{4}-\d\d-\d\d\.csv$/u);
  const text = await readFile(await download.path(), 'utf8');
  expect(text.startsWith('\uFEFFName,Email,Confirmation Number,Outcome,Reason,When')).toBe(true);
  const table: Record<string, string>[] = parse(text, { bom: true, columns: true });
  expect(table).toHaveLength(6);
  expect(table).toContainEqual(
    expect.objectContaining({
      Email: bouncing,
      Outcome: 'Bounced',
      Reason: 'There is no such mailbox, or it takes no mail',
    }),
  );
  expect(table.find((row) => row['Email'] === addressOf(4))?.['Name']).toMatch(/^'=1\+1 /u);

  // The next one leaves them out, and says why.
  await writeToThem(page, stack, word);
  await expect(page.getByText('3 people get this mail.')).toBeVisible();
  await expect(page.getByText('2 people unsubscribed from mail')).toBeVisible();
  await expect(page.getByText(/^1 person has an address to which mail comes back/u)).toBeVisible();
  await isFine();

  // The record says so, until staff know that mail arrives again.
  await page.goto(`${stack.cmsUrl}/admin/plugins/registry/registrants/${ofBouncing}`);
  const notice = page.getByRole('region', { name: 'Mail does not reach this person' });
  await expect(notice).toContainText(`Mail to ${bouncing} came back`);
  await isFine();
  await notice.getByRole('button', { name: 'Mail reaches this address again' }).click();
  await expect(notice).toBeHidden();
  await isFine();
  await writeToThem(page, stack, word);
  await expect(page.getByText('4 people get this mail.')).toBeVisible();

  // The audit has who took the file, and leads to the campaign.
  await page.goto(`${stack.cmsUrl}/admin/plugins/registry/audit`);
  const taken = page.getByRole('row').filter({ hasText: 'downloaded the recipients' });
  await expect(taken.first()).toBeVisible();
  await isFine();
  await taken.first().getByRole('link').click();
  await expect(page).toHaveURL(campaignUrl);
  await expect(page.getByRole('heading', { name: 'The river rises' })).toBeVisible();
  await sql.end();
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
