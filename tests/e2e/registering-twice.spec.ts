import type { Page } from '@playwright/test';
import { dentist, nurse } from '../../form-schemas/src/testing/people.ts';
import type { Answers } from '../../form-schemas/src/index.ts';
import { mergeNotices } from '../../site/src/features/merge/done-notices.ts';
import { mergeWords } from '../../site/src/features/merge/words.ts';
import { signInWords } from '../../site/src/features/sign-in/words.ts';
import type { Addresses } from '../harness/addresses.ts';
import { expect, test } from '../harness/browser.ts';
import { takePicture } from '../harness/guide-picture.ts';
import { linkIn, mailAfter, mailTo, mailsTo } from '../harness/inbox.ts';
import { expectAllToFit } from '../harness/layout.ts';
import { post } from '../harness/posting.ts';
import { registerAsSite } from '../harness/register-as-site.ts';
import { registrantsOf } from '../harness/registrants.ts';
import { signInByLink } from '../harness/sign-in-by-link.ts';
import { signInToAdmin } from '../harness/staff-browser.ts';

const words = mergeWords('en');
const signIn = signInWords('en');
const narrow = { width: 320, height: 640 };

/** Registers somebody who is registered, and follows the link in the one mail that comes of it. */
async function registerAgain(page: Page, stack: Addresses, answers: Answers): Promise<string> {
  const asked = { address: String(answers['email']), subject: 'You are registered twice' };
  const mail = await mailAfter(stack, asked, () => registerAsSite(stack, answers));
  const link = linkIn(mail, '/sign-in/');
  await page.goto(link);
  await post(page, page.getByRole('button', { name: signIn.openButton }));
  return link;
}

test('someone who registered twice sees both beside each other, chooses, and merges them; staff read who did @self-service', async ({
  page,
  stack,
  expectAccessible,
}) => {
  test.setTimeout(120_000);
  const stamp = Date.now();
  const email = `nora.${stamp}@example.org`;
  const first = { ...nurse, email, lastName: `Twofold${stamp}` };
  const second = {
    ...first,
    postalCode: 'V5K 0A1',
    deployAnywhere: true,
    deploymentLocations: undefined,
  };
  await registerAsSite(stack, first);
  await mailTo(stack, email);
  const link = await registerAgain(page, stack, second);
  expect(await mailsTo(stack, email)).toHaveLength(2);

  await expect(page.getByRole('heading', { level: 1, name: words.title })).toBeVisible();
  const address = page.url();
  const code = page.getByRole('group', { name: 'Postal code' });
  await expect(code.getByRole('radio', { name: /V5K 0A1/ })).toBeChecked();
  await expect(page.getByRole('group', { name: 'First name' })).toHaveCount(0);
  await page.locator('summary').click();
  await expect(page.getByRole('term').filter({ hasText: 'First name' })).toBeVisible();
  await expectAccessible(page);
  await takePicture(page, 'merged-by-owner');
  await page.setViewportSize(narrow);
  await expectAccessible(page);
  await expectAllToFit(page, '320 px');
  const earlier = await code.getByText('V2L 3H9').boundingBox();
  const later = await code.getByText('V5K 0A1').boundingBox();
  expect(earlier?.y).toBeLessThan(later?.y ?? 0);

  // What does not go together is told, and what was marked stays marked.
  await code.getByRole('radio', { name: /V2L 3H9/ }).check();
  const anywhere = page.locator('#answer-deployAnywhere');
  await anywhere.getByRole('radio', { name: /No/ }).check();
  const wrong = await post(page, page.getByRole('button', { name: words.mergeChosen }));
  expect(wrong.status()).toBe(400);
  const problem = page.getByRole('alert').getByRole('link');
  await expect(problem).toHaveCount(1);
  await expectAccessible(page);
  await expectAllToFit(page, '320 px, with an error');
  await problem.click();
  const places = page.locator('#answer-deploymentLocations');
  await expect(places).toBeFocused();
  await expect(code.getByRole('radio', { name: /V2L 3H9/ })).toBeChecked();
  await places.getByRole('radio', { name: /Prince George/ }).check();
  const done = mailAfter(
    stack,
    { address: email, subject: 'Your two registrations are one now' },
    async () => {
      await post(page, page.getByRole('button', { name: words.mergeChosen }));
    },
  );
  expect((await done).text).toContain('stayed as they were');
  await expect(page.getByRole('status')).toContainText(mergeNotices.merged.en.title);
  await expect(page.getByText('V2L 3H9')).toBeVisible();
  await expect(page.getByRole('heading', { name: words.noticeTitle })).toHaveCount(0);
  await expectAccessible(page);

  // Where the page still stood open there is nothing to merge, and the old link leads to a new one.
  await page.goto(address);
  await expect(page.getByRole('heading', { name: words.goneTitle })).toBeVisible();
  await expectAccessible(page);
  await page.goto(link);
  await post(page, page.getByRole('button', { name: signIn.openButton }));
  await expect(page.getByRole('heading', { name: signIn.goneTitle })).toBeVisible();
  await mailAfter(stack, { address: email, subject: 'Your link' }, async () => {
    await post(page, page.getByRole('button', { name: signIn.again }));
  });

  const [stays] = await registrantsOf(stack, email);
  await page.setViewportSize({ width: 1280, height: 1000 });
  await signInToAdmin(page, stack, 'ministry@example.org');
  const record = `${stack.cmsUrl}/admin/plugins/registry/registrants`;
  await page.goto(`${record}/${String(stays?.['document_id'])}`);
  const history = page.getByRole('region', { name: 'History', exact: true });
  const merged = history.getByRole('listitem').filter({ hasText: 'Merged with' });
  await expect(merged).toContainText('By the person');
  await history.scrollIntoViewIfNeeded();
  await takePicture(page, 'history-merged-by-person');
});

test('two people share a mailbox; one is entered by somebody else, and taken out without scripts @self-service', async ({
  visit,
  stack,
  expectAccessible,
}) => {
  test.setTimeout(120_000);
  const email = `shared.${Date.now()}@example.org`;
  await registerAsSite(stack, { ...nurse, email });
  await registerAsSite(stack, { ...dentist, email });
  const page = await visit({ scripts: 'off', device: 'phone' });
  await page.setViewportSize(narrow);
  await registerAgain(page, stack, { ...nurse, email, primaryPhone: '+16045550199' });
  await expect(page.getByRole('heading', { level: 1, name: words.title })).toBeVisible();
  const address = page.url();

  // Whose registration it is, the link lets them choose; what waits is not among them.
  await page.goto('/en/my');
  await expect(page.getByRole('heading', { name: signIn.chooseTitle })).toBeVisible();
  await expect(page.getByRole('button', { name: /^Open the registration of/ })).toHaveCount(2);
  await expectAllToFit(page, '320 px');
  await page.getByRole('link', { name: words.noticeGo }).click();
  expect(page.url()).toBe(address);
  await post(page, page.getByRole('button', { name: words.disownButton }));
  await expect(page.getByRole('status')).toContainText(mergeNotices.disowned.en.title);
  await expect(page.getByText('Nora Sample')).toBeVisible();
  const statuses = async () =>
    (await registrantsOf(stack, email)).map((row) => row['registrant_status']);
  expect(await statuses()).toEqual(['active', 'active', 'withdrawn']);

  // The other one has a namesake.
  const scripted = await visit({ device: 'phone' });
  await registerAsSite(stack, { ...dentist, email });
  await registerAsSite(stack, { ...nurse, email });
  await signInByLink(scripted, stack, email);
  await expect(scripted.getByRole('heading', { name: words.noticeTitle })).toBeVisible();
  await expectAccessible(scripted);
  await scripted.getByRole('link', { name: words.listTitle }).click();
  await expect(scripted.getByRole('heading', { level: 1, name: words.listTitle })).toBeVisible();
  await expectAccessible(scripted);
  await scripted.getByRole('link', { name: /Nora Sample/ }).click();
  await expect(scripted.getByText(words.allSame)).toBeVisible();
  await post(scripted, scripted.getByRole('button', { name: words.apartButton }));
  await expect(scripted.getByRole('status')).toContainText(mergeNotices.apart.en.title);
  await expectAccessible(scripted);
  expect(await statuses()).toEqual(['active', 'active', 'withdrawn', 'pending-merge', 'active']);
});
