import { nurse } from '../../form-schemas/src/testing/people.ts';
import { mineWords } from '../../site/src/features/my-registration/words.ts';
import { standingNotices } from '../../site/src/features/standing/done-notices.ts';
import { leavingWords } from '../../site/src/features/standing/leaving-words.ts';
import { standingWords } from '../../site/src/features/standing/words.ts';
import { unsubscribeWords } from '../../site/src/features/unsubscribe/words.ts';
import { askedToConfirm } from '../harness/asked-to-confirm.ts';
import { expect, test, viewports } from '../harness/browser.ts';
import { takePicture } from '../harness/guide-picture.ts';
import { linkIn, mailAfter } from '../harness/inbox.ts';
import { post } from '../harness/posting.ts';
import { registerAsSite } from '../harness/register-as-site.ts';
import { signInByLink } from '../harness/sign-in-by-link.ts';
import { takePicturesOnDevices } from '../harness/site-picture.ts';
import { connect } from '../harness/sql.ts';
import { signInToAdmin } from '../harness/staff-browser.ts';
import type { Addresses } from '../harness/addresses.ts';

const words = standingWords('en');
const leaving = leavingWords('en');
const mine = mineWords('en');

/** What the database has of somebody. */
async function ask(stack: Addresses, query: string, email: string) {
  const sql = await connect(stack.databaseUrl);
  try {
    return await sql(query, [email]);
  } finally {
    await sql.end();
  }
}

for (const scripts of ['on', 'off'] as const) {
  test(
    `someone stops mail, withdraws with a reason of their own and comes back deployed, with scripts ${scripts}`,
    { tag: '@self-service' },
    async ({ visit, stack, expectAccessible }) => {
      const email = `wren.scripts-${scripts}@example.org`;
      const anywhere = {
        deployAnywhere: true,
        hasExperienceWithIndigenousCommunity: false,
        hasExperienceWithRemoteRuralCommunity: false,
        completedSanyasIndigenousCulturalSafetyTraining: false,
      };
      const { deploymentLocations: _places, ...others } = nurse;
      await registerAsSite(stack, { ...others, ...anywhere, firstName: 'Wren', email });
      const page = await visit({ scripts, device: 'phone' });
      await page.setViewportSize({ width: 320, height: 640 });
      const fits = async () => {
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
          320,
        );
        if (scripts === 'on') await expectAccessible(page);
      };
      const press = (name: string) => post(page, page.getByRole('button', { name, exact: true }));
      const fact = (text: string) => expect(page.getByText(text, { exact: true })).toBeVisible();
      await signInByLink(page, stack, email);

      await press(words.mailStop);
      await fact(words.mailOff);
      await fits();
      await press(words.mailStart);
      await fact(words.mailOn);

      await page.getByRole('link', { name: words.withdraw }).click();
      await press(words.withdrawButton);
      await expect(page).toHaveTitle(/^Error: /u);
      await expect(page.getByRole('alert').getByText(leaving.wrong.because.required)).toBeVisible();
      await expect(page.getByLabel(leaving.otherWords)).toBeHidden();
      await page.getByLabel(leaving.reasons.other).check();
      await press(words.withdrawButton);
      await page.getByRole('link', { name: leaving.wrong.words.required }).click();
      await expect(page.getByLabel(leaving.otherWords)).toBeFocused();
      await fits();
      await page.getByLabel(leaving.otherWords).fill('I moved to another province');
      const mail = await mailAfter(stack, { address: email, subject: 'You are withdrawn' }, () =>
        press(words.withdrawButton).then(() => undefined),
      );
      expect(mail.text).toContain('/en/update');
      await expect(page.getByRole('heading', { name: words.withdrawnTitle })).toBeVisible();
      await fits();

      await page.getByRole('link', { name: words.toMine, exact: true }).click();
      await fact(mine.statuses.withdrawn);
      await fits();
      await press(words.back);
      await fact(standingNotices.back.en.title);
      await fact(mine.statuses.active);

      await page.getByRole('link', { name: words.status }).click();
      const choose = (question: string, answer: string) =>
        page.getByRole('group', { name: question }).getByLabel(answer, { exact: true }).check();
      await expect(page.getByRole('group', { name: 'Start of your deployment' })).toBeHidden();
      await choose('Are you deployed now?', 'Yes');
      await page.getByRole('button', { name: words.saveStatus }).click();
      await page
        .getByRole('link', { name: 'Enter the day on which your deployment started' })
        .click();
      await fits();
      const start = page.getByRole('group', { name: 'Start of your deployment' });
      await start.getByLabel('Day').fill('3');
      await start.getByLabel('Month').fill('November');
      await start.getByLabel('Year').fill('2026');
      await choose('San’yas', 'Yes');
      await press(words.saveStatus);
      await fact(standingNotices.status.en.title);
      await fact(mine.statuses.deployed);
      const [row] = await ask(stack, 'select * from registrants where email = $1', email);
      expect(row).toMatchObject({
        registrant_status: 'deployed',
        answers: { completedSanyasIndigenousCulturalSafetyTraining: true },
      });
    },
  );
}

test('someone stops mail by the link in it, says why, and withdraws as well @registry @screens', async ({
  visit,
  page: staffPage,
  stack,
  expectAccessible,
}) => {
  const email = 'perrin.unasked@example.org';
  const fr = unsubscribeWords('fr');
  const en = unsubscribeWords('en');
  await registerAsSite(stack, { ...nurse, firstName: 'Perrin', lastName: 'Unasked', email });
  const mail = await askedToConfirm(stack, email);
  const link = linkIn(mail, '/unsubscribe/');

  const page = await visit({ scripts: 'off', device: 'phone' });
  const press = (name: string) => post(page, page.getByRole('button', { name, exact: true }));
  const stoppedAt = async () =>
    (await ask(stack, 'select mail_stopped_at from registrants where email = $1', email))[0]?.[
      'mail_stopped_at'
    ];
  await page.goto(link);
  expect(await stoppedAt()).toBeNull();
  expect(await page.content()).not.toMatch(/perrin|unasked@/iu);
  await press(en.stop);
  await expect(page.getByRole('heading', { name: en.stoppedTitle })).toBeVisible();
  expect(await stoppedAt()).toBeInstanceOf(Date);
  expect(await page.content()).not.toMatch(/perrin|unasked@/iu);

  await press(en.sendReason);
  await expect(page.getByRole('alert').getByText(leaving.wrong.because.required)).toBeVisible();
  await page.getByLabel(leaving.reasons['too-many-emails']).check();
  await press(en.sendReason);
  await expect(page.getByRole('heading', { name: en.thanksTitle })).toBeVisible();
  await press(en.again);
  await expect(page.getByRole('heading', { name: en.resumedTitle })).toBeVisible();
  expect(await stoppedAt()).toBeNull();

  // A provider's own button: a post from no page, without any cookie.
  const oneClick = (reference: string, body = 'List-Unsubscribe=One-Click') =>
    fetch(`${reference}/one-click`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
      body,
      redirect: 'manual',
    });
  expect((await oneClick(link, 'something=else')).status).toBe(400);
  expect((await oneClick(`${link.slice(0, -1)}!`)).status).toBeGreaterThanOrEqual(400);
  expect(await stoppedAt()).toBeNull();
  expect((await oneClick(link)).status).toBe(200);
  expect((await oneClick(link)).status).toBe(200);
  expect(await stoppedAt()).toBeInstanceOf(Date);
  // No other page takes such a post.
  const elsewhere = await fetch(link, {
    method: 'POST',
    body: new URLSearchParams({ do: 'again' }),
  });
  expect(elsewhere.status).toBe(403);

  const script = await visit({ device: 'phone' });
  await script.setViewportSize({ width: 320, height: 640 });
  await script.goto(link);
  await expect(script.getByRole('heading', { name: en.stoppedTitle })).toBeVisible();
  await takePicturesOnDevices(script, 'en-unsubscribe');
  await script.goto(link.replace('/en/', '/fr/'));
  await expect(script.getByRole('heading', { name: fr.stoppedTitle })).toBeVisible();
  await expectAccessible(script);
  await script.getByLabel(leavingWords('fr').reasons.other).check();
  await post(script, script.getByRole('button', { name: fr.sendReason }));
  await expectAccessible(script);
  await script.goto(link.slice(0, -1) + (link.endsWith('_') ? '-' : '_'));
  await expect(script.getByRole('heading', { name: en.unknownTitle })).toBeVisible();
  await expectAccessible(script);

  const withLink = await mailAfter(
    stack,
    { address: email, subject: 'Your link to your registration' },
    async () => {
      await page.goto(link);
      await press(en.withdrawButton);
    },
  );
  await expect(page.getByRole('heading', { name: en.sentTitle })).toBeVisible();
  await page.goto(linkIn(withLink, '/sign-in/'));
  await post(page, page.getByRole('button', { name: 'Open my registration' }));
  await page.getByLabel(leaving.reasons['not-relevant']).check();
  await press(words.withdrawButton);
  await expect(page.getByRole('heading', { name: words.withdrawnTitle })).toBeVisible();

  const [row] = await ask(stack, 'select document_id from registrants where email = $1', email);
  await signInToAdmin(staffPage, stack, 'ministry@example.org');
  await staffPage.goto(
    `${stack.cmsUrl}/admin/plugins/registry/registrants/${String(row?.['document_id'])}`,
  );
  await expect(staffPage.getByText(/^Mail stopped on /)).toBeVisible();
  await expect(staffPage.getByText('Withdrawn: No longer relevant to them').first()).toBeVisible();
  await staffPage.mouse.move(0, 0);
  await expectAccessible(staffPage, 'main');
  await takePicture(staffPage, 'mail-stopped');
  await staffPage.getByRole('heading', { name: 'History' }).scrollIntoViewIfNeeded();
  await takePicture(staffPage, 'left-history');
  await staffPage.setViewportSize(viewports.phone);
  await expectAccessible(staffPage, 'main');
});
