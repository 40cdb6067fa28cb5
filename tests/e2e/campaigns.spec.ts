import { expect, test, viewports } from '../harness/browser.ts';
import { seedPeople } from '../harness/campaign-people.ts';
import { message } from '../harness/campaigns.ts';
import { takePicture } from '../harness/guide-picture.ts';
import { mailTo } from '../harness/inbox.ts';
import { connect } from '../harness/sql.ts';
import { signInToAdmin } from '../harness/staff-browser.ts';

test('staff write to whom they searched, confirm with the number typed, pause, watch it to its end, and cancel another @campaigns', async ({
  page,
  stack,
  expectAccessible,
}) => {
  test.setTimeout(240_000);
  const word = `smokewell${Date.now()}`;
  const sql = await connect(stack.databaseUrl);
  await seedPeople(sql, word, 120);
  await sql(`update registrants set mail_stopped_at = now() where email = $1`, [
    `sam.${word}.7@example.org`,
  ]);
  const isFine = async () => {
    await page.mouse.move(0, 0);
    await expectAccessible(page, 'main');
    await page.setViewportSize(viewports.phone);
    await expectAccessible(page, 'main');
    await page.setViewportSize(viewports.desktop);
  };
  const phonePicture = async (name: string) => {
    await page.setViewportSize(viewports.phone);
    await takePicture(page, name);
    await page.setViewportSize(viewports.desktop);
  };

  // Other stories may have written some: this one begins where nobody has.
  await sql('delete from registry.campaign');
  await signInToAdmin(page, stack, 'ministry@example.org');
  await page.goto(`${stack.cmsUrl}/admin/plugins/outreach`);
  await expect(page.getByText('press Write to these')).toBeVisible();
  await isFine();

  // Search, select, begin.
  await page.getByRole('link', { name: 'Registrants' }).click();
  await page.getByLabel('Name, email, phone or number').fill(word);
  await page.keyboard.press('Enter');
  // Another search forgets who was selected, so that it has to have begun.
  await expect(page).toHaveURL(/stored=/u);
  await expect(page.getByText('120 registrants found.')).toBeVisible();
  await page.getByRole('button', { name: 'Select all 120 registrants that match' }).click();
  await page.getByRole('button', { name: 'Write to these' }).click();

  // Whom it is for.
  await expect(page.getByText('119 people get this mail.')).toBeVisible();
  await expect(page.getByText('1 person unsubscribed from mail')).toBeVisible();
  await expect(
    page.getByText('24 of whom chose French: nothing is written in French'),
  ).toBeVisible();

  // An empty one is not sent, and says what is missing.
  const check = page.getByRole('button', { name: 'Check and send' });
  await check.click();
  await expect(page.getByRole('link', { name: 'Write a subject' })).toBeVisible();
  await expect(page.getByText('Put right what is marked')).toBeVisible();

  // What is written is saved by itself.
  const subject = page.getByLabel('Subject', { exact: true });
  const saved = page.getByRole('status').filter({ hasText: /^Saved$/u });
  await subject.fill('Can you come to Kamloops?');
  await page.getByRole('textbox', { name: 'Text' }).fill('The fire is near. Please answer today.');
  await expect(saved).toBeVisible();
  const id = page.url().split('/').at(-1) ?? '';
  const words = async () =>
    (
      await sql(
        `select messages->'en'->>'subject' as subject from registry.campaign where id = $1`,
        [id],
      )
    )[0]?.['subject'];
  expect(await words()).toBe('Can you come to Kamloops?');
  await isFine();
  await takePicture(page, 'campaign-draft');
  await phonePicture('campaign-draft-phone');

  // Somebody saves it elsewhere: both are shown, and neither is lost.
  await sql(`update registry.campaign set messages = $2, revision = revision + 1 where id = $1`, [
    id,
    JSON.stringify({ en: message('Come to Merritt', 'From elsewhere') }),
  ]);
  await subject.fill('Can you come to Kamloops today?');
  const conflict = page.getByRole('alert').filter({ hasText: 'saved elsewhere while you wrote' });
  await expect(conflict).toContainText('Come to Merritt');
  await isFine();
  await conflict.getByRole('button', { name: 'Save what I wrote' }).click();
  await expect(saved).toBeVisible();
  expect(await words()).toBe('Can you come to Kamloops today?');
  // What they wrote stays to be read; the mail that is shown may not have caught up yet.
  await expect(page.getByRole('paragraph').filter({ hasText: 'Come to Merritt' })).toBeVisible();
  await page.getByRole('button', { name: 'I do not need it' }).click();

  // Who leaves in the middle of a word loses none.
  await subject.fill('Can you come to Kamloops this week?');
  await page.getByRole('link', { name: 'Campaigns' }).first().click();
  await page.getByRole('link', { name: 'Can you come to Kamloops this week?' }).click();
  await expect(subject).toHaveValue('Can you come to Kamloops this week?');

  // The number is typed; someone is gone by then.
  await check.click();
  const dialog = page.getByRole('dialog');
  const number = dialog.getByLabel(/^Type [\d,]+ to confirm/u);
  await expect(dialog.getByRole('button', { name: 'Send to 119 people now' })).toBeVisible();
  await number.fill('12');
  await number.press('Enter');
  await expect(dialog.getByText('Type 119, the number of people')).toBeVisible();
  await expectAccessible(page, '[role=dialog]');
  await takePicture(page, 'campaign-confirm');
  await phonePicture('campaign-confirm-phone');
  await sql(`update registrants set registrant_status = 'withdrawn' where email = $1`, [
    `sam.${word}.8@example.org`,
  ]);
  await number.fill('119');
  await number.press('Enter');
  await expect(dialog.getByRole('alert')).toContainText('118 people get this mail now');
  // The mail service asks everyone to wait, so that it can be watched.
  await sql(`update registry.mail_service set wait_until = now() + interval '1 hour'`);
  await number.fill('118');
  await dialog.getByRole('button', { name: 'Send to 118 people now' }).click();

  await expect(page.getByText('It is going out.')).toBeVisible({ timeout: 20_000 });
  const bar = page.getByRole('progressbar', { name: 'Progress of the campaign' });
  await expect(bar).toBeVisible();
  await expect(page.getByText('0 of 118 sent')).toBeVisible();
  await isFine();
  await takePicture(page, 'campaign-sending');
  await page.getByRole('button', { name: 'Pause', exact: true }).click();
  const asked = page.getByRole('alertdialog');
  await expectAccessible(page, '[role=alertdialog]');
  await asked.getByRole('button', { name: 'Pause it' }).click();
  await expect(page.getByText('Somebody on the staff paused it.')).toBeVisible();
  await isFine();
  await sql(`update registry.mail_service set wait_until = '-infinity'`);
  await page.getByRole('button', { name: 'Let it go on' }).click();
  await asked.getByRole('button', { name: 'Send to 118 people' }).click();
  await expect(page.getByText(/It is finished .*118 of 118 sent/u)).toBeVisible({
    timeout: 60_000,
  });
  const mail = await mailTo(stack, `sam.${word}.1@example.org`);
  expect(mail.subject).toBe('Can you come to Kamloops this week?');
  expect(mail.text).toContain('The fire is near.');
  await isFine();
  await takePicture(page, 'campaign-finished');
  await phonePicture('campaign-finished-phone');

  // Of some mails it is not known whether they were sent: staff find out, and say.
  await sql(`update registry.campaign set state = 'sending', ended_at = null where id = $1`, [id]);
  await sql(
    `update registry.campaign_chunk set state = 'unknown', uncertain_since = now() - interval '1 day'
     where campaign_id = $1 and number = 2`,
    [id],
  );
  await sql(
    `update registry.campaign_recipient set state = 'unknown' where campaign_id = $1 and chunk = 2`,
    [id],
  );
  const unknown = page.getByRole('region', { name: 'Find out whether these were sent' });
  await expect(unknown.getByText(/18 mails, not known since/u)).toBeVisible({ timeout: 20_000 });
  await isFine();
  await unknown.getByRole('button', { name: /They were sent/u }).click();
  await asked.getByRole('button', { name: 'They were sent' }).click();
  await expect(unknown).toBeHidden();
  await expect(page.getByText(/It is finished .*118 of 118 sent/u)).toBeVisible({
    timeout: 60_000,
  });

  // Another is scheduled, and cancelled.
  await page.getByRole('link', { name: 'Registrants' }).click();
  await page.getByRole('checkbox', { name: /Sam/u }).first().check();
  await page.getByRole('button', { name: 'Write to these' }).click();
  await subject.fill('Tomorrow');
  await page.getByRole('textbox', { name: 'Text' }).fill('Come tomorrow.');
  await check.click();
  await dialog.getByRole('radio', { name: 'On a day, at a time' }).click();
  await number.fill('1');
  await number.press('Enter');
  await expect(dialog.getByText('Choose a day and a time')).toBeVisible();
  const tomorrow = new Date(Date.now() + 24 * 3_600_000).toISOString().slice(0, 16);
  await dialog.getByLabel('Day and time').fill(tomorrow);
  await expectAccessible(page, '[role=dialog]');
  await dialog.getByRole('button', { name: /^Schedule for/u }).click();
  await expect(page.getByText(/It goes out on .* to 1 person/u)).toBeVisible();
  await isFine();
  await page.getByRole('button', { name: 'Cancel this campaign' }).click();
  await expectAccessible(page, '[role=alertdialog]');
  await asked.getByRole('button', { name: 'Cancel it for good' }).click();
  await expect(page.getByText(/It was cancelled .*0 of 1 sent before/u)).toBeVisible();
  await isFine();

  await page.getByRole('link', { name: 'Campaigns' }).first().click();
  const list = page.getByRole('group', { name: 'Table of campaigns' });
  await expect(list.getByRole('row').filter({ hasText: 'Tomorrow' })).toContainText('Cancelled');
  await expect(list.getByRole('row').filter({ hasText: 'Kamloops' })).toContainText(
    '118 of 118 sent',
  );
  await isFine();
  await takePicture(page, 'campaigns');
  await phonePicture('campaigns-phone');
  await sql.end();
});
