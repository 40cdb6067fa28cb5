import type { Page } from '@playwright/test';
import { nurse } from '../../form-schemas/src/testing/people.ts';
import { stopWords } from '../../site/src/features/keep-draft/stop-words.ts';
import { draftWords } from '../../site/src/features/keep-draft/words.ts';
import { wordsIn } from '../../site/src/words/index.ts';
import { answerStep } from '../harness/answer-form.ts';
import type { Addresses } from '../harness/addresses.ts';
import { expect, test } from '../harness/browser.ts';
import { goOn } from '../harness/go-on.ts';
import { linkIn, mailAfter } from '../harness/inbox.ts';
import { liveForm } from '../harness/live-form.ts';
import { openForm } from '../harness/open-form.ts';
import { post } from '../harness/posting.ts';
import { reachStep } from '../harness/reach-step.ts';
import { registeredOnce } from '../harness/registrants.ts';
import { certify, confirmedNumber, sendButton } from '../harness/review-page.ts';

const words = { ...draftWords('en'), ...stopWords('en') };
const firstName = String(nurse['firstName']);
const ownEmail = String(nurse['email']);
const address = (who: string) => `${who}.${Date.now()}@example.org`;
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const heading = (page: Page, name: string) => page.getByRole('heading', { name, exact: true });

/** Has the link mailed from the page that asks for an address. Resolves to it. */
async function saveFor(page: Page, stack: Addresses, email: string): Promise<string> {
  const mail = await mailAfter(
    stack,
    { address: email, subject: 'Your link to continue later' },
    async () => {
      await page.getByLabel(words.email).fill(email);
      await post(page, button(page, words.send));
      await expect(heading(page, words.savedTitle)).toBeVisible();
    },
  );
  return linkIn(mail, '/resume/');
}

/** All that this tab and this site keep. */
const keptBy = (page: Page) =>
  page.evaluate(async () => ({
    session: JSON.stringify(sessionStorage),
    local: JSON.stringify(localStorage),
    cookies: document.cookie,
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
  }));

test.describe('saving a form to continue later @self-service', () => {
  test('on one device, continued on another, saved again, and sent', async ({
    visit,
    stack,
    expectAccessible,
  }) => {
    test.setTimeout(120_000);
    const form = await liveForm(stack);
    const email = address('later');
    const answers = { ...nurse, email };
    const first = await visit({ device: 'phone' });
    await reachStep(first, form, 'contact', answers);
    await answerStep(first, form, 'contact', answers);
    await expectAccessible(first);

    await post(first, button(first, words.save));
    await expect(heading(first, words.askTitle)).toBeVisible();
    await expect(first.getByLabel(words.email)).toHaveValue(email);
    await expectAccessible(first);
    await first.getByLabel(words.email).fill('nobody');
    await post(first, button(first, words.send));
    await expect(first.getByRole('alert')).toContainText(words.emailWrong);
    await expectAccessible(first);
    const link = await saveFor(first, stack, email);
    await expectAccessible(first);

    // Cleared from this device, the saved answers stay.
    await post(first, button(first, words.clearHere));
    await expect(heading(first, words.clearedTitle)).toBeVisible();
    await expectAccessible(first);
    expect((await keptBy(first)).session).not.toContain(email);

    const second = await visit();
    await second.setViewportSize({ width: 320, height: 700 });
    await second.goto(link);
    await expect(second.getByText(email)).toHaveCount(0);
    expect(await second.content()).not.toContain(nurse.lastName);
    await expectAccessible(second);
    await post(second, button(second, words.openButton));
    await expect(heading(second, words.resumedTitle)).toBeVisible();
    await expect(second).toHaveURL(/\/en\/register\/contact$/);
    await expect(second.getByLabel('Email address')).toHaveValue(email);
    await expectAccessible(second);
    await goOn(second);
    await answerStep(second, form, 'credentials', answers);
    await second.reload();
    await expect(button(second, wordsIn('en').back)).toBeVisible();

    await post(second, button(second, words.save));
    expect(await saveFor(second, stack, email)).toBe(link);
    await post(second, button(second, words.goOn));
    await expect(second).toHaveURL(/\/en\/register\/credentials$/);
    await goOn(second);
    await answerStep(second, form, 'preferences', answers);
    await goOn(second);
    await certify(second, form);
    await sendButton(second).click();
    await confirmedNumber(second);
    await registeredOnce(stack, answers);

    // What was sent is kept there no more.
    const third = await visit();
    await third.goto(link);
    await post(third, button(third, words.openButton));
    await expect(heading(third, words.goneTitle)).toBeVisible();
    await expectAccessible(third);
  });

  test('without script, and nothing of it comes back once it is cleared', async ({
    visit,
    stack,
  }) => {
    const form = await liveForm(stack);
    const email = address('plain');
    const first = await visit({ scripts: 'off' });
    await first.goto('/en/register');
    await answerStep(first, form, 'primary', nurse);
    await answerStep(first, form, 'contact', { ...nurse, email });
    await post(first, button(first, words.save));
    await post(first, button(first, words.backToForm));
    await expect(first.getByLabel('First name')).toHaveValue(firstName);
    await post(first, button(first, words.save));
    const link = await saveFor(first, stack, email);

    const second = await visit({ scripts: 'off', device: 'phone' });
    await second.goto(link);
    await post(second, button(second, words.openButton));
    await expect(second.getByLabel('First name')).toHaveValue(firstName);
    await expect(second.getByLabel('Email address')).toHaveValue(email);
    await second.getByLabel('First name').fill('Wren');

    await button(second, words.clear).click();
    await expect(heading(second, words.clearTitle)).toBeVisible();
    await second.keyboard.press('Escape');
    await expect(second.getByLabel('First name')).toHaveValue('Wren');
    await button(second, words.clear).click();
    await post(second, button(second, words.clearYes));
    await expect(heading(second, words.clearedTitle)).toBeVisible();
    await expect(second.getByLabel('First name')).toHaveValue('');
    // The browser has forgotten the page, and says so instead of showing it.
    await second.goBack().catch(() => undefined);
    await expect
      .poll(async () => (await second.content().catch(() => email)).includes(email))
      .toBe(false);

    await first.goto(link);
    await post(first, button(first, words.openButton));
    await expect(heading(first, words.goneTitle)).toBeVisible();
  });
});

test.describe('clearing a form @self-service', () => {
  test('leaves nothing on the device, nor behind the Back button', async ({
    page,
    stack,
    expectAccessible,
  }) => {
    const form = await liveForm(stack);
    await reachStep(page, form, 'contact', nurse);
    await post(page, button(page, words.save));
    await post(page, button(page, words.backToForm));
    await answerStep(page, form, 'contact', nurse);
    await goOn(page);
    await page.reload();
    await expect(button(page, wordsIn('en').back)).toBeVisible();
    await button(page, wordsIn('en').back).click();
    await expect(page.getByLabel('Email address')).toHaveValue(ownEmail);

    await button(page, words.clear).click();
    await expectAccessible(page);
    await page.setViewportSize({ width: 320, height: 480 });
    await expect(button(page, words.clearYes)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(heading(page, words.clearTitle)).toBeHidden();
    await expect(button(page, words.clear)).toBeFocused();
    await button(page, words.clear).click();
    await button(page, words.clearNo).click();
    await expect(page.getByLabel('Email address')).toHaveValue(ownEmail);

    await button(page, words.clear).click();
    await post(page, button(page, words.clearYes));
    await expect(heading(page, words.clearedTitle)).toBeVisible();
    await expect(page).toHaveURL(/\/en\/register#cleared$/);
    await expect(page.getByLabel('First name')).toHaveValue('');
    const typed = [nurse.firstName, nurse.lastName, nurse.email, nurse.postalCode];
    const demandNothing = async () => {
      const kept = JSON.stringify(await keptBy(page));
      const values = await page
        .locator('input, select, textarea')
        .evaluateAll((fields) => fields.map((field) => (field as HTMLInputElement).value));
      for (const told of typed) {
        expect(kept).not.toContain(told);
        expect(values).not.toContain(told);
        expect(await page.content()).not.toContain(told);
      }
    };
    await demandNothing();
    // Some pages before have answers that were posted: these the browser has forgotten.
    for (let back = 0; back < 6; back += 1) {
      await page.goBack().catch(() => undefined);
      await expect(async () => {
        if (page.url().startsWith(stack.siteUrl)) await demandNothing();
      }).toPass();
    }
  });

  test('is not what a link does: what else the tab held is a press away', async ({
    page,
    stack,
  }) => {
    const form = await liveForm(stack);
    const email = address('beside');
    await openForm(page);
    await answerStep(page, form, 'primary', nurse);
    await post(page, button(page, words.save));
    const link = await saveFor(page, stack, email);
    await openForm(page);
    await page.getByLabel('First name').fill('Wren');
    await page.goto(link);
    await post(page, button(page, words.openButton));
    await expect(page.getByLabel('First name')).toHaveValue(firstName);
    await expect(heading(page, words.besideTitle)).toBeVisible();
    await button(page, words.showBeside).click();
    await expect(page.getByLabel('First name')).toHaveValue('Wren');
    await button(page, words.showBeside).click();
    await expect(page.getByLabel('First name')).toHaveValue(firstName);
  });
});
