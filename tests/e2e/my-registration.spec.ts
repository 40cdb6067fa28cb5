import type { Page } from '@playwright/test';
import { nurse, retiredDriver } from '../../form-schemas/src/testing/people.ts';
import { changeNotices } from '../../site/src/features/change/notices.ts';
import { changeWords } from '../../site/src/features/change/words.ts';
import { mineWords } from '../../site/src/features/my-registration/words.ts';
import { mailboxNotices } from '../../site/src/features/new-mailbox/notices.ts';
import { newMailboxWords } from '../../site/src/features/new-mailbox/words.ts';
import { wordsOf } from '../../site/src/words/index.ts';
import { expect } from '../harness/browser.ts';
import { takePicture } from '../harness/guide-picture.ts';
import { linkIn, mailAfter, mailTo } from '../harness/inbox.ts';
import { expectAllToFit } from '../harness/layout.ts';
import { liveForm } from '../harness/live-form.ts';
import { waitForAllSteps } from '../harness/plain-form.ts';
import { post } from '../harness/posting.ts';
import { registerAsSite } from '../harness/register-as-site.ts';
import { addQuestion, removeQuestion, test } from '../harness/republish.ts';
import { certify } from '../harness/review-page.ts';
import { signInToAdmin } from '../harness/staff-browser.ts';
import { signInByLink } from '../harness/sign-in-by-link.ts';
import { takePicturesOnDevices } from '../harness/site-picture.ts';

const words = mineWords('en');
const change = changeWords('en');
const mailbox = newMailboxWords('en');
const form = wordsOf({ slug: 'registration', locale: 'en', place: 'change' });
const summary = 'You changed your registration';

const heading = (page: Page, name: string) => page.getByRole('heading', { name });
const button = (page: Page, name: string) => page.getByRole('button', { name });
const kept = (page: Page) =>
  page.evaluate(() => Object.keys(sessionStorage).filter((key) => key.includes(':own:')));

/** Opens the form that is filled in, and waits until its script has taken over. */
async function openChange(page: Page, name = words.change): Promise<void> {
  await page.getByRole('link', { name }).click();
  await expect(page).toHaveTitle(new RegExp(change.title));
  await expect(page.locator('form[data-plain]')).toHaveCount(0);
}

test(
  'someone who comes back changes what changed, and nothing typed is lost',
  { tag: ['@self-service', '@screens'] },
  async ({ visit, stack, staff, expectAccessible }) => {
    test.setTimeout(150_000);
    const email = 'nora.changes@example.org';
    await registerAsSite(stack, { ...nurse, email });
    const page = await visit({ device: 'phone' });
    const narrow = async (where: string) => {
      await page.setViewportSize({ width: 320, height: 640 });
      await expectAllToFit(page, where);
    };
    await signInByLink(page, stack, email);
    await expect(page.getByText('250-555-0100')).toBeVisible();
    await expectAccessible(page);
    await takePicturesOnDevices(page, 'en-my-registration');
    await narrow('what is registered');

    await openChange(page);
    await expect(page.getByLabel('First name')).toHaveValue('Nora');
    await expectAccessible(page);
    await narrow('the form, filled in');
    await page.goto('/en/my/change/contact');
    const extension = page.getByLabel('Extension').first();
    await extension.fill('4321');
    await page.reload();
    await expect(page.locator('form[data-plain]')).toHaveCount(0);
    await expect(extension).toHaveValue('4321');
    await expect(page.getByLabel('Email address')).toHaveValue(email);

    // What was answered before is not gone through again.
    await button(page, form.next).click();
    await expect(heading(page, 'Check your answers and send')).toBeVisible();
    await expect(button(page, form.send)).toBeVisible();
    await expectAccessible(page);
    await narrow('the review');
    await certify(page, await liveForm(stack));

    const of = await page.locator('input[name=_of]').inputValue();
    const record = `/registry/records/${of}`;
    const { body } = await staff.call('GET', `${record}?look=e8a3cf7c-3a3b-4dd4-8d0e-0f4ad6a4b9c1`);
    const { stamp } = (body as { data: { stamp: string } }).data;
    const deployed = { status: 'deployed', from: '2026-01-05', stamp };
    expect(await staff.call('POST', `${record}/status`, deployed)).toMatchObject({ status: 200 });
    await button(page, form.send).click();
    const told = page.getByRole('alert').filter({ hasText: form.failures.recordChangedTitle });
    await expect(told).toBeFocused();
    await expectAccessible(page);

    const mail = await mailAfter(stack, { address: email, subject: summary }, async () => {
      await button(page, form.failures.retry).click();
      await expect(heading(page, changeNotices['changed']?.en.title ?? '')).toBeVisible();
    });
    expect(mail.text).toContain('Extension');
    expect(mail.text).not.toContain('4321');
    await expect(page.getByText('4321')).toBeVisible();
    await expect(page.getByText(words.statuses.deployed, { exact: true })).toBeVisible();
    await expectAccessible(page);
    expect(await kept(page)).toEqual([]);

    await openChange(page);
    await page.getByLabel('First name').fill('Somebody');
    await expect.poll(() => kept(page)).toHaveLength(1);
    await page.getByRole('link', { name: change.back }).click();
    await post(page, button(page, words.signOut));
    expect(await kept(page)).toEqual([]);
    await page.goto('/en/my/change');
    await expect(page).toHaveURL(/\/en\/update/);

    const desk = await visit();
    await signInToAdmin(desk, stack, 'ministry@example.org');
    await desk.goto(`${stack.cmsUrl}/admin/plugins/registry/registrants/${of}`);
    const history = desk.getByRole('region', { name: 'History', exact: true });
    await expect(history).toContainText('The person changed their answers');
    await expect(history).toContainText('After: 4321');
    await expectAccessible(desk, 'main');
    await history.scrollIntoViewIfNeeded();
    await takePicture(desk, 'changed-by-person');
  },
);

test(
  'someone without script changes their answers, and a new mailbox confirms itself',
  { tag: '@self-service' },
  async ({ visit, stack, expectAccessible }) => {
    test.setTimeout(150_000);
    const email = 'rolf.moves@example.org';
    const address = 'rolf.new@example.org';
    await registerAsSite(stack, { ...retiredDriver, email });
    const page = await visit({ scripts: 'off' });
    await signInByLink(page, stack, email, 'fr');
    await expect(page.getByText('Rolf Example').first()).toBeVisible();
    await page.goto('/en/my/change');
    await waitForAllSteps(page);
    await expect(page.getByLabel('Job title')).toHaveValue('Driver');
    await page.getByLabel('First name').fill('');
    await page.getByLabel('Email address').fill(address);
    expect((await post(page, button(page, form.checkAnswers))).status()).toBe(400);
    await expect(page.getByRole('alert').getByRole('link')).toHaveText(['Enter your first name']);
    await expect(page.getByLabel('Email address')).toHaveValue(address);
    await page.getByLabel('First name').fill('Rudolf');
    await post(page, button(page, form.checkAnswers));
    await certify(page, await liveForm(stack));
    const session = await page.context().cookies();
    await page.context().clearCookies();
    expect((await post(page, button(page, form.send))).status()).toBe(401);
    await expect(page.getByRole('alert')).toContainText(form.failures.signedOutTitle);
    await page.context().addCookies(session);
    await certify(page, await liveForm(stack));
    await post(page, button(page, form.send));

    await expect(
      heading(page, mailboxNotices['changed-but-mailbox']?.en.title ?? ''),
    ).toBeVisible();
    await expect(heading(page, mailbox.waitsTitle)).toBeVisible();
    await expect(page.getByText('Rudolf Example').first()).toBeVisible();
    const first = await mailTo(stack, address);
    // The same pages where script runs, which axe needs.
    const look = await visit();
    await look.setViewportSize({ width: 320, height: 640 });
    await look.context().addCookies(session);
    for (const place of ['/en/my', linkIn(first, '/new-address/')]) {
      await look.goto(place);
      await expectAllToFit(look, place);
      await expectAccessible(look);
    }
    await post(page, button(page, mailbox.keep));
    await expect(heading(page, mailbox.waitsTitle)).toHaveCount(0);
    await page.goto(linkIn(first, '/new-address/'));
    expect((await post(page, button(page, mailbox.openButton))).status()).toBe(410);

    await page.goto('/en/my/change');
    await waitForAllSteps(page);
    await page.getByLabel('Email address').fill(address);
    await post(page, button(page, form.checkAnswers));
    await certify(page, await liveForm(stack));
    const { subject } = first;
    const second = await mailAfter(stack, { address, subject }, async () => {
      await post(page, button(page, form.send));
    });
    await page.goto(linkIn(second, '/new-address/'));
    await post(page, button(page, mailbox.openButton));
    await expect(heading(page, mailbox.doneTitle)).toBeVisible();
    await page.goto('/en/my');
    await expect(page).toHaveURL(/\/en\/update/);
    await signInByLink(page, stack, address);
    await expect(page.getByText(address)).toBeVisible();
  },
);

const text = (key: string, label: string) => ({ key, kind: 'text', label, maxLength: 40 });
const years = text('years', 'Years of work');
const shirtSize = { ...text('shirtSize', 'Shirt size'), required: true };

test(
  'someone who comes back to a changed form is asked only what is new, with script and without',
  { tag: '@self-service' },
  async ({ visit, stack, republish, expectAccessible }) => {
    test.setTimeout(200_000);
    await republish((entry) => {
      addQuestion(entry, 'primary', text('nickname', 'What people call you'));
      addQuestion(entry, 'primary', years);
    });
    const people = { on: 'nora.on@example.org', off: 'nora.off@example.org' };
    for (const email of Object.values(people)) {
      await registerAsSite(stack, { ...nurse, email, nickname: 'Nono', years: 'ten' });
    }
    const present = await republish((entry) => {
      removeQuestion(entry, 'nickname');
      removeQuestion(entry, 'years');
      addQuestion(entry, 'primary', { ...years, kind: 'wholeNumber', min: 0, max: 70 });
      addQuestion(entry, 'contact', shirtSize);
    });

    for (const scripts of ['on', 'off'] as const) {
      const page = await visit({ scripts, device: 'phone' });
      const onward = async (name: string) => {
        if (scripts === 'on') return button(page, name).click();
        await post(page, button(page, name));
      };
      await signInByLink(page, stack, people[scripts]);
      await expect(heading(page, words.leftTitle)).toBeVisible();
      await expect(page.getByText('Nono')).toBeVisible();
      if (scripts === 'on') {
        await expectAccessible(page);
        await openChange(page, words.leftGo);
      } else {
        await page.getByRole('link', { name: words.leftGo }).click();
      }
      await expect(page.getByText(form.marks.again, { exact: true })).toBeVisible();
      await expect(page.getByLabel('First name')).toBeHidden();
      await page.getByLabel('Years of work').fill('10');
      if (scripts === 'on') {
        await expectAccessible(page);
        await onward(form.next);
      } else {
        await waitForAllSteps(page);
      }
      await expect(page.getByText(form.marks.new, { exact: true })).toBeVisible();
      await page.getByLabel('Shirt size').fill('M');
      await onward(scripts === 'on' ? form.next : form.checkAnswers);
      await certify(page, present);
      await onward(form.send);
      await expect(heading(page, changeNotices['changed']?.en.title ?? '')).toBeVisible();
      await expect(heading(page, words.leftTitle)).toHaveCount(0);
      await expect(page.getByText('250-555-0100')).toBeVisible();
      await expect(page.getByText('Nono')).toHaveCount(0);
    }
  },
);
