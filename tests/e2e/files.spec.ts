import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { retiredDriver } from '../../form-schemas/src/testing/people.ts';
import { answerStep } from '../harness/answer-form.ts';
import { expect, viewports } from '../harness/browser.ts';
import { exe, pdf, png } from '../harness/files.ts';
import { goOn } from '../harness/go-on.ts';
import { answerPlainForm, goOnByPost, isReview } from '../harness/plain-form.ts';
import { post } from '../harness/posting.ts';
import { reachStep } from '../harness/reach-step.ts';
import { registrantsOf } from '../harness/registrants.ts';
import { addQuestion, test } from '../harness/republish.ts';
import { certify, confirmedNumber, sendButton } from '../harness/review-page.ts';
import { signInToAdmin } from '../harness/staff-browser.ts';

const address = (who: string) => `${who}.${Date.now()}@example.org`;

const licence = {
  key: 'licence',
  kind: 'file',
  label: 'Copy of your licence',
  hint: 'A photo of it will do',
  accept: 'pdfOrImage',
  maxMegabytes: 1,
  maxFiles: 2,
  required: true,
};

const file = (name: string, buffer: Buffer) => ({
  name,
  mimeType: 'application/octet-stream',
  buffer,
});
const tooLarge = Buffer.alloc(1024 * 1024 + 1, '%PDF-1.4 ');

const question = (page: Page) => page.getByRole('group', { name: licence.label });
const chooser = (page: Page) => question(page).getByLabel(/^Choose (a|another) file$/);
const listed = (page: Page, name: string): Locator =>
  question(page).getByRole('listitem').filter({ hasText: name });
const heading = (page: Page, name: string) => page.getByRole('heading', { level: 2, name });

test.describe('files @register', () => {
  test('are sent as they are chosen, kept over a reload, and opened by staff', async ({
    page,
    stack,
    republish,
    browser,
    expectAccessible,
  }) => {
    test.setTimeout(150_000);
    const form = await republish((entry) => addQuestion(entry, 'contact', licence));
    const answers = { ...retiredDriver, email: address('files') };
    await reachStep(page, form, 'contact', answers);
    await answerStep(page, form, 'contact', answers);

    await goOn(page);
    await expect(page.getByRole('alert').getByRole('link')).toHaveText([
      'Choose a file for “Copy of your licence”',
    ]);
    await page.getByRole('alert').getByRole('link').click();
    await expect(question(page).locator('legend')).toBeFocused();

    await chooser(page).setInputFiles([file('licence.pdf', pdf()), file('setup.png', exe())]);
    await expect(listed(page, 'licence.pdf')).toContainText('1 kB');
    await expect(listed(page, 'setup.png')).toContainText(
      '“setup.png” cannot be taken. Choose a PDF, or a picture in JPEG or PNG',
    );
    await expect(chooser(page)).toHaveCount(0);
    await expectAccessible(page);
    await page.setViewportSize({ width: 320, height: 700 });
    await expectAccessible(page);
    await page.setViewportSize(viewports.desktop);

    // What could not be taken is not left behind unseen.
    await goOn(page);
    await expect(question(page).locator('legend')).toBeFocused();
    await expect(heading(page, 'How to reach you')).toBeVisible();
    await listed(page, 'setup.png').getByRole('button', { name: 'Remove setup.png' }).click();
    await expect(listed(page, 'setup.png')).toHaveCount(0);
    await expect(chooser(page)).toBeFocused();
    await expect(question(page).getByRole('status')).toHaveText('setup.png was removed');

    await chooser(page).setInputFiles(file('huge.pdf', tooLarge));
    await expect(listed(page, 'huge.pdf')).toContainText('“huge.pdf” is larger than 1 MB');
    await listed(page, 'huge.pdf').getByRole('button', { name: 'Remove huge.pdf' }).click();

    await page.reload();
    await expect(page).toHaveTitle(/^How to reach you/);
    await expect(listed(page, 'licence.pdf')).toBeVisible();
    await goOn(page);
    for (const { key, title } of form.steps.slice(2, -1)) {
      await expect(heading(page, title)).toBeVisible();
      await answerStep(page, form, key, answers);
      await goOn(page);
    }
    await expect(page.getByRole('main')).toContainText('licence.pdf (1 kB)');
    await certify(page, form);
    await sendButton(page).click();
    const number = await confirmedNumber(page);
    const [record] = await registrantsOf(stack, answers.email);
    expect(record?.['answers']).toMatchObject({
      ...answers,
      licence: [{ name: 'licence.pdf', size: pdf().length, type: 'application/pdf' }],
    });

    const context = await browser.newContext({ acceptDownloads: true });
    const staff = await context.newPage();
    await signInToAdmin(staff, stack, 'ministry@example.org');
    await staff.goto(
      `${stack.cmsUrl}/admin/content-manager/collection-types/plugin::registry.registrant?_q=${answers.email}`,
    );
    await staff.getByRole('row').filter({ hasText: number }).click();
    const button = staff.getByRole('button', { name: 'Download licence.pdf' });
    await expect(button).toBeVisible();
    await expectAccessible(staff, 'dl');
    const [download] = await Promise.all([staff.waitForEvent('download'), button.click()]);
    expect(download.suggestedFilename()).toBe('licence.pdf');
    expect(await readFile(await download.path())).toEqual(pdf());
    await context.close();
  });

  test('on their way are waited for, and can be called off or tried again', async ({
    page,
    republish,
  }) => {
    const form = await republish((entry) => addQuestion(entry, 'contact', licence));
    const answers = { ...retiredDriver, email: address('slow') };
    await reachStep(page, form, 'contact', answers);
    await answerStep(page, form, 'contact', answers);

    const uploads = '**/forms/registration/uploads/**';
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    await page.route(uploads, async (route) => {
      await held;
      await route.continue();
    });
    await chooser(page).setInputFiles([file('a.pdf', pdf()), file('b.png', png())]);
    await expect(page.getByRole('progressbar', { name: 'Sending a.pdf' })).toBeVisible();
    await listed(page, 'b.png').getByRole('button', { name: 'Cancel b.png' }).click();
    await expect(listed(page, 'b.png')).toHaveCount(0);
    await goOn(page);
    await expect(page.getByRole('progressbar', { name: 'Sending a.pdf' })).toBeVisible();
    release();
    await expect(heading(page, form.steps[2]?.title ?? '')).toBeVisible();

    await page.getByRole('button', { name: 'Back' }).click();
    await expect(listed(page, 'a.pdf')).toBeVisible();
    await page.unroute(uploads);
    await page.route(uploads, (route) => route.abort());
    await chooser(page).setInputFiles(file('c.pdf', pdf()));
    await expect(listed(page, 'c.pdf')).toContainText('The file did not arrive');
    await page.unroute(uploads);
    await listed(page, 'c.pdf').getByRole('button', { name: 'Try again c.pdf' }).click();
    await expect(listed(page, 'c.pdf').getByRole('button', { name: 'Remove c.pdf' })).toBeVisible();
    await expect(listed(page, 'c.pdf')).not.toContainText('did not arrive');
    await goOn(page);
    await expect(heading(page, form.steps[2]?.title ?? '')).toBeVisible();
  });

  for (const scripts of ['off', 'blocked'] as const) {
    test(`travel with the form where no script runs, scripts ${scripts}`, async ({
      visit,
      stack,
      republish,
      expectAccessible,
    }) => {
      const form = await republish((entry) => addQuestion(entry, 'contact', licence));
      const answers = { ...retiredDriver, email: address(`plain.${scripts}`) };
      const page = await visit({ scripts, device: 'phone' });
      const look = async () => {
        if (scripts === 'blocked') await expectAccessible(page);
      };
      await page.goto('/en/register');
      await answerStep(page, form, 'primary', answers);
      await goOnByPost(page);
      await answerStep(page, form, 'contact', answers);

      await chooser(page).setInputFiles(file('setup.pdf', exe()));
      await goOnByPost(page);
      await expect(page.getByRole('alert').getByRole('link')).toHaveText([
        '“setup.pdf” cannot be taken. Choose a PDF, or a picture in JPEG or PNG',
      ]);
      await expect(page.getByLabel('Email address')).toHaveValue(answers.email);
      await look();

      await chooser(page).setInputFiles([file('licence.pdf', pdf()), file('photo.png', png())]);
      await page.getByLabel('Email address').fill('no address');
      await goOnByPost(page);
      await expect(listed(page, 'licence.pdf')).toBeVisible();
      await expect(listed(page, 'photo.png')).toBeVisible();
      await look();
      await post(page, page.getByRole('button', { name: 'Remove photo.png' }));
      await expect(listed(page, 'photo.png')).toHaveCount(0);
      await page.getByLabel('Email address').fill(answers.email);
      await goOnByPost(page);

      if (!(await isReview(page))) {
        const before = form.steps.slice(0, 2).flatMap((step) => step.questions);
        const later = Object.fromEntries(
          Object.entries(answers).filter(([name]) => !before.some(({ key }) => key === name)),
        );
        await answerPlainForm(page, form, later);
      }
      await expect(page.getByRole('main')).toContainText('licence.pdf (1 kB)');
      await post(page, page.getByRole('button', { name: `Change ${licence.label}` }));
      await expect(listed(page, 'licence.pdf')).toBeVisible();
      await goOnByPost(page);
      await certify(page, form);
      await post(page, sendButton(page));
      await confirmedNumber(page);
      const [record] = await registrantsOf(stack, answers.email);
      expect(record?.['answers']).toMatchObject({
        ...answers,
        licence: [{ name: 'licence.pdf', size: pdf().length, type: 'application/pdf' }],
      });
    });
  }
});
