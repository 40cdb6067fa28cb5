import type { Page } from '@playwright/test';
import { midwife, nurse, retiredDriver } from '../../form-schemas/src/testing/people.ts';
import { answerStep, answerSteps } from '../harness/answer-form.ts';
import { expect } from '../harness/browser.ts';
import { goOn } from '../harness/go-on.ts';
import { liveForm } from '../harness/live-form.ts';
import { tabOf } from '../harness/lost-tab.ts';
import { openForm } from '../harness/open-form.ts';
import { goOnByPost } from '../harness/plain-form.ts';
import { postedBy } from '../harness/posted-by.ts';
import { reachReview } from '../harness/reach-review.ts';
import { reachStep } from '../harness/reach-step.ts';
import { registeredOnce } from '../harness/registrants.ts';
import { test } from '../harness/republish.ts';
import { certify, confirmedNumber, sendButton } from '../harness/review-page.ts';
import { holdScripts, scriptRuns } from '../harness/slow-scripts.ts';

const address = (who: string) => `${who}.${Date.now()}@example.org`;
const theForm = '/en/register';
const heading = (page: Page, name: string) => page.getByRole('heading', { level: 2, name });

test.describe('a script that comes late @register', () => {
  test('leaves what was typed, and the cursor where it was', async ({ page }) => {
    const letScriptsCome = await holdScripts(page);
    await page.goto(theForm, { waitUntil: 'commit' });
    await page.getByLabel('Last name').fill('Sample');
    const firstName = page.getByLabel('First name');
    await firstName.focus();
    await page.keyboard.type('Nora');
    await page.keyboard.press('Home');
    await letScriptsCome();

    await expect(firstName).toBeFocused();
    await page.keyboard.type('El');
    await expect(firstName).toHaveValue('ElNora');
    await expect(page.getByLabel('Last name')).toHaveValue('Sample');
    await page.reload();
    await scriptRuns(page);
    await expect(firstName).toHaveValue('ElNora');
  });

  test('leaves what was chosen in a list, which becomes another list under the cursor', async ({
    page,
    stack,
  }) => {
    const form = await liveForm(stack);
    await reachStep(page, form, 'credentials', nurse);
    const letScriptsCome = await holdScripts(page);
    await page.reload({ waitUntil: 'commit' });
    const profession = page.getByRole('combobox', { name: 'Your profession or field' });
    await profession.selectOption('Nurse');
    await profession.focus();
    await page.getByRole('radio', { name: 'I work in the health sector' }).check();
    await page.getByRole('checkbox', { name: 'Northern Health' }).check();
    await profession.focus();
    await letScriptsCome();

    await expect(profession).toHaveAttribute('aria-autocomplete', 'list');
    await expect(profession).toBeFocused();
    await expect(profession).toHaveValue('Nurse');
    await expect(page.getByRole('radio', { name: 'I work in the health sector' })).toBeChecked();
    await expect(page.getByRole('checkbox', { name: 'Northern Health' })).toBeChecked();
    await expect(page.getByRole('group', { name: 'Specialty 1' })).toBeVisible();
  });

  test('goes on from the step to which a person went without it', async ({ page, stack }) => {
    const form = await liveForm(stack);
    const letScriptsCome = await holdScripts(page);
    await page.goto(theForm, { waitUntil: 'commit' });
    await answerStep(page, form, 'primary', nurse);
    await goOn(page);
    await page.getByLabel('Primary phone number').fill('250-555-0100');
    await letScriptsCome();

    await expect(page).toHaveURL(/\/en\/register\/contact$/);
    await expect(page.getByLabel('Primary phone number')).toHaveValue('250-555-0100');
    await page.getByRole('button', { name: 'Back' }).click();
    await expect(page.getByLabel('First name')).toHaveValue('Nora');
  });

  test('leaves what was ticked, a whole region too, and the region open', async ({
    page,
    stack,
  }) => {
    const form = await liveForm(stack);
    await reachStep(page, form, 'preferences', retiredDriver);
    const letScriptsCome = await holdScripts(page);
    await page.reload({ waitUntil: 'commit' });
    const group = (name: string) => page.getByRole('group', { name });
    await group('Would you go anywhere').getByRole('radio', { name: 'No' }).check();
    await group('Where you would go').getByText('Northern Region', { exact: true }).click();
    const whole = group('Where you would go').getByRole('checkbox', {
      name: 'All of Northern Region',
    });
    await whole.check();
    const anywhere = group('Where you would work').getByRole('checkbox').first();
    await anywhere.check();
    await whole.focus();
    await letScriptsCome();

    await expect(whole).toBeFocused();
    await expect(whole).toBeVisible();
    await expect(whole).toBeChecked();
    await expect(page.getByRole('checkbox', { name: 'Prince George' })).toBeChecked();
    await expect(anywhere).toBeChecked();
  });
});

test.describe('a part of the script that cannot be had @register', () => {
  const parts: [what: string, files: string[]][] = [
    ['the module that judges answers', ['**/forms/registration/validator/*.js']],
    ['the challenge', ['**/forms/registration/challenge']],
    ['the worker that proves', ['**/_astro/proof-worker*.js']],
    [
      'neither the worker nor what proves without it',
      ['**/_astro/proof-worker*.js', '**/_astro/solve*.js'],
    ],
  ];
  for (const [what, files] of parts) {
    test(`is ${what}: errors are told and a person registers all the same`, async ({
      page,
      stack,
    }) => {
      const form = await liveForm(stack);
      const answers = { ...retiredDriver, email: address('parts') };
      const missed = new Set<string>();
      for (const file of files) {
        await page.route(file, async (route) => {
          missed.add(file);
          await route.abort();
        });
      }
      await openForm(page);
      await goOn(page);
      await expect(page.getByRole('alert').getByRole('link')).toHaveText([
        'Enter your first name',
        'Enter your last name',
        'Enter your postal code',
      ]);
      await answerSteps(page, form, answers);
      await certify(page, form);
      await sendButton(page).click();
      const number = await confirmedNumber(page);
      expect([...missed]).toEqual(files);
      expect(await registeredOnce(stack, answers)).toMatchObject({ confirmation_number: number });
    });
  }

  test('is all of it, on a later visit: the form works without, and what was kept comes back with it', async ({
    page,
    stack,
  }) => {
    const form = await liveForm(stack);
    await openForm(page);
    await page.getByLabel('Postal code').fill('V8W 1P6');
    await page.route('**/_astro/*.js', (route) => route.abort());
    await page.reload();
    await answerStep(page, form, 'primary', { firstName: 'Rolf', lastName: 'Example' });
    expect((await goOnByPost(page)).status()).toBe(400);
    await expect(page.getByRole('alert').getByRole('link')).toHaveText(['Enter your postal code']);

    await page.unroute('**/_astro/*.js');
    await page.reload();
    await scriptRuns(page);
    await expect(page.getByLabel('Postal code')).toHaveValue('V8W 1P6');
    await expect(page.getByLabel('First name')).toHaveValue('Rolf');
  });
});

test.describe('coming and going @register', () => {
  test('a reload in each step keeps the step and all answers', async ({ page, stack }) => {
    const form = await liveForm(stack);
    const answers = { ...nurse, email: address('reload') };
    await openForm(page);
    for (const step of form.steps.slice(0, -1)) {
      await expect(heading(page, step.title)).toBeVisible();
      await answerStep(page, form, step.key, answers);
      const typed = await postedBy(page);
      await page.reload();
      await scriptRuns(page);
      await expect(heading(page, step.title)).toBeVisible();
      await expect.poll(() => postedBy(page)).toEqual(typed);
      await goOn(page);
    }
    await page.reload();
    await expect(page.getByRole('main')).toContainText(answers.email);
    await certify(page, form);
    await sendButton(page).click();
    await confirmedNumber(page);
    await registeredOnce(stack, answers);
  });

  test('back and forward go through the steps, each with its title and its heading', async ({
    page,
    stack,
  }) => {
    const form = await liveForm(stack);
    await openForm(page);
    await answerSteps(page, form, { ...retiredDriver, email: address('back') });
    const isAt = async (index: number) => {
      const { key, title } = form.steps[index] ?? { key: '', title: '' };
      await expect(heading(page, title)).toBeFocused();
      await expect(page).toHaveTitle(new RegExp(`^${title} \\(Step ${index + 1} of 5\\)`));
      if (index > 0) await expect(page).toHaveURL(new RegExp(`/register/${key}$`));
    };
    await isAt(4);
    for (const index of [3, 2, 1, 0]) {
      await page.goBack();
      await isAt(index);
    }
    await expect(page.getByLabel('First name')).toHaveValue('Rolf');
    for (const index of [1, 2, 3, 4]) {
      await page.goForward();
      await isAt(index);
    }
    await expect(page.getByRole('main')).toContainText('Rolf');
  });

  test('another page and back, by its link and by the Back button', async ({ page, stack }) => {
    const form = await liveForm(stack);
    await reachStep(page, form, 'contact', midwife);
    await page.getByLabel('Email address').fill('odile@');
    await page.getByRole('banner').getByRole('link').first().click();
    await expect(page).toHaveURL(/\/en\/$/);
    await page.goBack();
    await expect(page.getByLabel('Email address')).toHaveValue('odile@');
    await page.goto('/');
    await page.getByRole('main').getByRole('link', { name: 'Register to help' }).click();
    await expect(page.getByLabel('First name')).toHaveValue('Odile');
  });

  test('a tab that the phone gave up for its memory has the answers when it opens again', async ({
    browser,
    page,
    stack,
  }) => {
    const form = await liveForm(stack);
    await reachStep(page, form, 'contact', midwife);
    await page.getByLabel('Email address').fill('odile@example.org');
    // A phone takes longer than it takes to keep what was typed; this browser ends at once.
    await expect
      .poll(() => page.evaluate(() => JSON.stringify(sessionStorage)))
      .toContain('odile@example.org');
    const tab = await tabOf(browser, page);
    await tab.loseAndReopen();

    const field =
      'document.querySelector("form:not([data-plain]) #step-contact:not([hidden]) #field-email")';
    await expect.poll(() => tab.ask(`${field}?.value`)).toBe('odile@example.org');
    expect(await tab.ask('document.getElementById("field-firstName").value')).toBe('Odile');
  });
});

test.describe('sending @register', () => {
  test('over a connection that has dropped is said in words, and works once it is back', async ({
    page,
    context,
    stack,
  }) => {
    const form = await liveForm(stack);
    const answers = { ...retiredDriver, email: address('offline') };
    await reachReview(page, form, answers);
    await context.setOffline(true);
    await sendButton(page).click();
    const failed = page.getByRole('alert');
    await expect(failed).toBeFocused();
    await expect(failed).toContainText('We did not hear back from the registry');
    await expect(failed).toContainText('Your answers are still here');
    await expect(page.getByRole('main')).toContainText(answers.email);

    await context.setOffline(false);
    await failed.getByRole('button', { name: 'Try again' }).click();
    const number = await confirmedNumber(page);
    expect(await registeredOnce(stack, answers)).toMatchObject({ confirmation_number: number });
  });

  test('and not hearing the answer registers once, under the number of the first try', async ({
    page,
    stack,
  }) => {
    const form = await liveForm(stack);
    const answers = { ...retiredDriver, email: address('unheard') };
    await reachReview(page, form, answers);
    await page.route(`**${theForm}`, async (route) => {
      await route.fetch();
      await route.abort('connectionreset');
    });
    await sendButton(page).click();
    const failed = page.getByRole('alert');
    await expect(failed).toContainText('We did not hear back from the registry');
    const first = await registeredOnce(stack, answers);

    await page.unroute(`**${theForm}`);
    await failed.getByRole('button', { name: 'Try again' }).click();
    expect(await confirmedNumber(page)).toBe(first['confirmation_number']);
    await registeredOnce(stack, answers);
  });

  test('and not hearing the answer, then in the other language, registers once', async ({
    page,
    stack,
  }) => {
    const form = await liveForm(stack);
    const answers = { ...nurse, email: address('unheard.langue') };
    await reachReview(page, form, answers);
    await page.route(`**${theForm}`, async (route) => {
      await route.fetch();
      await route.abort('connectionreset');
    });
    await sendButton(page).click();
    await expect(page.getByRole('alert')).toContainText('We did not hear back from the registry');
    const first = await registeredOnce(stack, answers);

    await page.unroute(`**${theForm}`);
    await page.getByRole('button', { name: 'Français' }).click();
    await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
    await sendButton(page).click();
    expect(await confirmedNumber(page)).toBe(first['confirmation_number']);
    await registeredOnce(stack, answers);
  });

  const twice: [how: string, (page: Page) => Promise<void>][] = [
    [
      'pressed twice at once',
      (page) =>
        sendButton(page).evaluate((button: HTMLButtonElement) => {
          button.click();
          button.click();
        }),
    ],
    [
      'with Enter twice',
      async (page) => {
        await sendButton(page).focus();
        await page.keyboard.press('Enter');
        await page.keyboard.press('Enter');
      },
    ],
  ];
  for (const [how, send] of twice) {
    test(`${how} registers once`, async ({ page, stack }) => {
      const form = await liveForm(stack);
      const answers = { ...retiredDriver, email: address('twice') };
      await reachReview(page, form, answers);
      let posts = 0;
      const isPressed = Promise.withResolvers<null>();
      await page.route(`**${theForm}`, async (route) => {
        posts += 1;
        await isPressed.promise;
        await route.continue();
      });
      await send(page);
      isPressed.resolve(null);
      await confirmedNumber(page);
      expect(posts).toBe(1);
      await registeredOnce(stack, answers);
    });
  }

  test('leaves no answer on the device', async ({ page, stack }) => {
    const form = await liveForm(stack);
    const email = address('left');
    await reachReview(page, form, { ...retiredDriver, email });
    await sendButton(page).click();
    const number = await confirmedNumber(page);
    const main = page.getByRole('main');
    expect(await page.evaluate(() => [sessionStorage.length, localStorage.length])).toEqual([0, 0]);

    await page.goBack();
    await expect(main).not.toContainText(email);
    await page.goForward();
    await page.reload();
    await expect(main).toContainText('Looking for your confirmation number?');
    await expect(main).not.toContainText(number);
    await page.goBack();
    await expect(main).not.toContainText(email);
    await openForm(page);
    expect((await postedBy(page)).filter(([, value]) => value !== '')).toEqual([
      ['_version', String(form.version)],
    ]);
  });
});
