import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { retiredDriver } from '../../form-schemas/src/testing/people.ts';
import { answerStep } from '../harness/answer-form.ts';
import { expect, viewports } from '../harness/browser.ts';
import { exe, pdf, png } from '../harness/files.ts';
import { goOn } from '../harness/go-on.ts';
import { makeForm } from '../harness/own-form.ts';
import { answerPlainForm, goOnByPost, isReview } from '../harness/plain-form.ts';
import { post } from '../harness/posting.ts';
import { reachStep } from '../harness/reach-step.ts';
import { registrantsOf } from '../harness/registrants.ts';
import { addQuestion, test } from '../harness/republish.ts';
import { certify, confirmedNumber, sendButton } from '../harness/review-page.ts';
import { connect } from '../harness/sql.ts';
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

  test('for a form of staff’s own are tried in a preview, and opened from the response', async ({
    stack,
    staff,
    page,
    visit,
    expectAccessible,
  }) => {
    test.setTimeout(180_000);
    const slug = `credentials-${Date.now()}`;
    const consent = { key: 'confirm', kind: 'declaration', label: 'That is true' };
    const documentId = await makeForm(staff, {
      title: 'Credentials for the season',
      slug,
      steps: [
        { key: 'papers', title: 'Papers', questions: [licence] },
        { key: 'send', title: 'Check and send', questions: [consent] },
      ],
    });
    const sql = await connect(stack.databaseUrl);
    const held = () => sql('select bound_to from registry.upload where form = $1', [slug]);
    const made = await staff.call('POST', `/forms/${documentId}/preview`);
    const { addresses } = (made.body as { data: { addresses: { en: string } } }).data;

    for (const scripts of ['on', 'off'] as const) {
      const preview = await visit({ scripts, device: 'phone' });
      await preview.goto(addresses.en);
      await expect(preview.getByText('files included, and goes nowhere')).toBeVisible();
      const go = () => (scripts === 'on' ? goOn(preview) : goOnByPost(preview).then(() => {}));
      await chooser(preview).setInputFiles(file('setup.pdf', exe()));
      if (scripts === 'off') await go();
      await expect(preview.getByText(/“setup.pdf” cannot be taken/).first()).toBeVisible();
      if (scripts === 'on') {
        await question(preview).getByRole('button', { name: 'Remove setup.pdf' }).click();
      }
      await chooser(preview).setInputFiles(file('licence.pdf', pdf()));
      if (scripts === 'on') await expect(listed(preview, 'licence.pdf')).toContainText('1 kB');
      await go();
      await expect(preview.getByRole('main')).toContainText('licence.pdf (1 kB)');
      await preview.getByRole('checkbox').check();
      await preview.getByRole('button', { name: 'Send my answers' }).click();
      await expect(preview.getByRole('heading', { name: 'Your answers were sent' })).toBeVisible();
    }
    expect(await held()).toEqual([]);

    await expect(async () => {
      expect((await page.request.get(`/en/forms/${slug}`)).status()).toBe(200);
    }).toPass({ timeout: 60_000 });
    const person = await visit();
    for (const locale of ['fr', 'en'] as const) {
      await person.goto(`/${locale}/forms/${slug}`);
      await person
        .locator('input[type=file]')
        .setInputFiles([
          file('A copy of both sides of my licence, with the stamp of the college.pdf', pdf()),
          file('setup.png', exe()),
        ]);
      await expect(question(person).getByRole('alert')).toBeVisible();
      for (const width of [1280, 375]) {
        await person.setViewportSize({ width, height: 900 });
        await expectAccessible(person);
        await person.screenshot({ path: test.info().outputPath(`${locale}-${width}.png`) });
      }
      await question(person)
        .getByRole('button', { name: /setup.png$/ })
        .click();
      await question(person)
        .getByRole('button', { name: /^(Remove|Retirer)/ })
        .click();
    }
    await chooser(person).setInputFiles(file('licence.pdf', pdf()));
    await expect(listed(person, 'licence.pdf')).toContainText('1 kB');
    await goOn(person);
    await person.getByRole('checkbox').check();
    await person.getByRole('button', { name: 'Send my answers' }).click();
    await expect(person.getByRole('heading', { name: 'Your answers were sent' })).toBeVisible();
    const bound = (await held()).filter(({ bound_to }) => bound_to !== null);
    expect(bound).toHaveLength(1);
    await sql.end();

    await signInToAdmin(page, stack, 'ministry@example.org');
    await page.goto(`${stack.cmsUrl}/admin/plugins/forms/${documentId}/responses`);
    await page
      .getByRole('region', { name: 'Found' })
      .getByRole('row')
      .last()
      .getByRole('link')
      .click();
    const button = page.getByRole('button', { name: 'Download licence.pdf' });
    await expect(button).toBeVisible();
    await expectAccessible(page, '#response');
    const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
    expect(await readFile(await download.path())).toEqual(pdf());
    for (const width of [1280, 375]) {
      await page.setViewportSize({ width, height: 900 });
      await page.screenshot({ path: test.info().outputPath(`response-${width}.png`) });
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(wide).toBeLessThanOrEqual(width);
    }
    await expectAccessible(page, '#response');
  });
});
