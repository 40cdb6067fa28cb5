import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { Answers } from '../../form-schemas/src/index.ts';
import { nurse } from '../../form-schemas/src/testing/people.ts';
import { screensFolder } from '../../scripts/lib/environment.ts';
import { answerStep } from '../harness/answer-form.ts';
import { expect, viewports } from '../harness/browser.ts';
import { errorsOfStep } from '../harness/errors-of-step.ts';
import { goOn } from '../harness/go-on.ts';
import { KeyboardPerson } from '../harness/keyboard.ts';
import {
  kindsAnswers,
  kindsStep,
  kindsStepEntry,
  questionOfKind,
  toldOfKinds,
} from '../harness/kinds-step.ts';
import { expectAllToFit } from '../harness/layout.ts';
import { answerPlainForm, waitForAllSteps } from '../harness/plain-form.ts';
import { postedBy } from '../harness/posted-by.ts';
import { post } from '../harness/posting.ts';
import { registeredOnce } from '../harness/registrants.ts';
import { test } from '../harness/republish.ts';
import { certify, confirmedNumber, sendButton } from '../harness/review-page.ts';
import { sendRegistration } from '../harness/send-registration.ts';
import type { FormEntry } from '../harness/staff.ts';
import { signInToAdmin } from '../harness/staff-browser.ts';
import { expectLeads, expectTold } from '../harness/told-errors.ts';

const narrowest = { width: 320, height: 700 };
const withPoster = '/en/register?campaign=poster';

/** Puts a step with a question of each kind before all others. */
const withKinds = (form: FormEntry) => {
  form.steps.unshift(kindsStepEntry);
};
const heading = (page: Page, name: string) => page.getByRole('heading', { name, exact: true });
const address = (who: string) => `kinds.${who}.${Date.now()}@example.org`;
/** What stands there at the first try to go on: one row, and the hidden value. */
const begun: Answers = { kindHidden: 'poster', kindGroup: kindsAnswers.kindGroup.slice(0, 1) };

test.describe('a form with a question of each kind @platform', () => {
  test('tells what is missing, takes an answer to each, and staff read them in words', async ({
    page,
    stack,
    republish,
    visit,
    expectAccessible,
  }) => {
    test.setTimeout(300_000);
    const form = await republish(withKinds);
    const email = address('script');
    await page.goto(withPoster);
    await expect(heading(page, kindsStep.title)).toBeVisible();
    await expect(page.getByText('Nothing yet')).toBeVisible();
    await answerStep(page, form, kindsStep.key, begun);
    await goOn(page);
    const wrong = errorsOfStep(form, kindsStep.key)(begun);
    expect(wrong.length).toBeGreaterThan(20);
    await expectTold(page, wrong);
    for (const error of wrong) await expectLeads(page, error);
    await lookEverywhere(page, expectAccessible);

    await answerStep(page, form, kindsStep.key, kindsAnswers);
    await expect(page.getByRole('status', { name: 'Beds in all' })).toHaveText('65');
    await lookEverywhere(page, expectAccessible);
    await goOn(page);

    for (const { key, title } of form.steps.slice(1, -1)) {
      await expect(heading(page, title)).toBeVisible();
      await answerStep(page, form, key, { ...nurse, email });
      await goOn(page);
    }
    await expectReviewed(page);
    await lookEverywhere(page, expectAccessible);
    await page.getByRole('link', { name: 'Change Beds in all' }).click();
    await expect(page.getByRole('status', { name: 'Beds in all' })).toBeFocused();
    await goOn(page);
    await sendRegistration(page, form);
    await registeredOnce(stack, { ...nurse, ...kindsAnswers, email });

    const desk = await visit();
    await openRecord(desk, stack, email);
    const record = desk.getByRole('main');
    await expect(record.getByText('How they came')).toBeVisible();
    const text = spaced(await record.innerText());
    for (const [label, answer] of [...toldOfKinds, ['How they came', 'poster']]) {
      expect(text).toContain(`${label} ${answer}`);
    }
  });

  test('can be answered without script', async ({ stack, republish, visit }) => {
    test.setTimeout(240_000);
    const form = await republish(withKinds);
    const email = address('plain');
    const page = await visit({ scripts: 'off', device: 'phone' });
    await page.goto(withPoster);
    await waitForAllSteps(page);
    await expectAllToFit(page, 'without script');
    await answerPlainForm(page, form, { ...nurse, ...kindsAnswers, email });
    await expectReviewed(page);
    await certify(page, form);
    await post(page, sendButton(page));
    await confirmedNumber(page);
    await registeredOnce(stack, { ...nurse, ...kindsAnswers, email });
  });

  test('can be answered with the keyboard, and what an address may not say is not kept', async ({
    page,
    republish,
  }) => {
    test.setTimeout(120_000);
    await republish(withKinds);
    await page.goto('/en/register?campaign=nora%40example.org&kindHidden=other&kindSum=9');
    await expect(heading(page, kindsStep.title)).toBeVisible();
    const nora = await KeyboardPerson.at(page);
    await page.setViewportSize(viewports.desktop);
    await nora.pressOn('radio Not at all', 'Space', 'ArrowRight');
    await nora.pressOn('radio Not at all', 'Space');
    await nora.pressOn('radio I agree', 'Space', 'ArrowDown');
    const posted = Object.fromEntries(await postedBy(page));
    expect(posted).toMatchObject({
      'kindMatrix.triage': 'some',
      'kindMatrix.burns': 'none',
      kindConsent: 'no',
      kindHidden: '',
    });
    expect(posted).not.toHaveProperty('kindSum');
  });

  test('is pictured, kind by kind @screens', async ({ page, republish }) => {
    test.setTimeout(180_000);
    const folder = join(screensFolder(), 'kinds');
    await mkdir(folder, { recursive: true });
    const form = await republish(withKinds);
    await page.setViewportSize({ width: 700, height: 900 });
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    await page.goto(withPoster);
    await expect(heading(page, kindsStep.title)).toBeVisible();
    await answerStep(page, form, kindsStep.key, kindsAnswers);
    await page.getByLabel('Number of your licence').focus();
    for (const { kind, key } of Object.values(questionOfKind)) {
      const question = page.locator(`#question-${key}`);
      if (kind === 'hidden') await expect(question).toHaveCount(0);
      else {
        await question.screenshot({
          path: join(folder, `${kind}.jpg`),
          type: 'jpeg',
          quality: 60,
          scale: 'css',
          animations: 'disabled',
        });
      }
    }
  });
});

/** Demands that the page fits and can be used, on the narrowest phone and at a desk. */
async function lookEverywhere(
  page: Page,
  expectAccessible: (page: Page) => Promise<void>,
): Promise<void> {
  for (const size of [narrowest, viewports.desktop]) {
    await page.setViewportSize(size);
    await expectAllToFit(page, `${size.width} px wide`);
    await expectAccessible(page);
  }
}

/** Demands that the review tells every answer but what is hidden. */
async function expectReviewed(page: Page): Promise<void> {
  await expect(page.getByRole('button', { name: 'Send my registration' })).toBeVisible();
  const section = page.getByRole('region', { name: kindsStep.title });
  await expect(section.getByRole('term')).toHaveText(toldOfKinds.map(([label]) => label));
  const answers = await section.locator('.review__answer').allInnerTexts();
  expect(answers.map(spaced)).toEqual(toldOfKinds.map(([, answer]) => answer));
}

const spaced = (text: string) => text.replaceAll(/\s+/gu, ' ').trim();

type Stack = Parameters<typeof signInToAdmin>[1];

async function openRecord(page: Page, stack: Stack, email: string): Promise<void> {
  await signInToAdmin(page, stack, 'ministry@example.org');
  await page.goto(
    `${stack.cmsUrl}/admin/content-manager/collection-types/plugin::registry.registrant?_q=${email}`,
  );
  await page.getByRole('row').filter({ hasText: email }).click();
}
