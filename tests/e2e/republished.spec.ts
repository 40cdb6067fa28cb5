import type { Page } from '@playwright/test';
import { nurse, retiredDriver } from '../../form-schemas/src/testing/people.ts';
import { answerSteps } from '../harness/answer-form.ts';
import { expect } from '../harness/browser.ts';
import { goOn } from '../harness/go-on.ts';
import { liveForm } from '../harness/live-form.ts';
import { answerPlainForm, goOnByPost, waitForAllSteps } from '../harness/plain-form.ts';
import { openForm } from '../harness/open-form.ts';
import { post } from '../harness/posting.ts';
import { reachReview } from '../harness/reach-review.ts';
import { reachStep } from '../harness/reach-step.ts';
import { historyOf, registeredOnce } from '../harness/registrants.ts';
import { addQuestion, removeQuestion, stepOf, test } from '../harness/republish.ts';
import { certify, confirmedNumber, sendButton } from '../harness/review-page.ts';
import { questionOf } from '../harness/staff.ts';

const address = (who: string) => `${who}.${Date.now()}@example.org`;
const heading = (page: Page, name: string) => page.getByRole('heading', { level: 2, name });

const shirtSize = {
  key: 'shirtSize',
  kind: 'text',
  label: 'Shirt size',
  maxLength: 4,
  required: true,
  messages: { required: 'Enter your shirt size' },
};
const cat = { key: 'cat', kind: 'text', label: 'Name of your cat', maxLength: 40 };
const years = { key: 'years', kind: 'text', label: 'Years of work', maxLength: 40 };
const nickname = { key: 'nickname', kind: 'text', label: 'What people call you', maxLength: 40 };

test.describe('a form published anew meanwhile @register', () => {
  test('with one more question asks for that alone, and takes the answers given before', async ({
    page,
    stack,
    republish,
  }) => {
    const form = await liveForm(stack);
    const answers = { ...retiredDriver, email: address('added') };
    await reachReview(page, form, answers);
    const present = await republish((entry) => addQuestion(entry, 'contact', shirtSize));
    await sendButton(page).click();

    const told = page.getByRole('alert');
    await expect(told).toBeFocused();
    await expect(told).toContainText('The form has changed');
    await expect(told).toContainText('Your answers are still here');
    await told.getByRole('button', { name: 'Show the changed form' }).click();
    await expect(heading(page, 'How to reach you')).toBeVisible();
    await expect(page.getByRole('status')).toContainText(['The form has changed since you began']);
    await expect(page.getByRole('alert').getByRole('link')).toHaveText(['Enter your shirt size']);
    await expect(page.getByLabel('Email address')).toHaveValue(answers.email);

    await page.getByLabel('Shirt size').fill('M');
    await goOn(page);
    await expect(heading(page, 'Check your answers and send')).toBeFocused();
    await certify(page, present);
    await sendButton(page).click();
    await confirmedNumber(page);
    const record = await registeredOnce(stack, { ...answers, shirtSize: 'M' });
    expect(record).toMatchObject({ form_version: present.version });
  });

  test('with one more question asks one without script for that alone', async ({
    visit,
    stack,
    republish,
  }) => {
    const form = await liveForm(stack);
    const answers = { ...nurse, email: address('added.plain') };
    const page = await visit({ scripts: 'off' });
    await reachReview(page, form, answers, 'off');
    const present = await republish((entry) => addQuestion(entry, 'contact', shirtSize));

    expect((await post(page, sendButton(page))).status()).toBe(409);
    const told = page.getByRole('alert');
    await expect(told.filter({ hasText: 'The form has changed' })).toBeVisible();
    await expect(told.getByRole('link')).toHaveText(['Enter your shirt size']);
    await expect(page.getByLabel('Email address')).toBeHidden();
    await page.getByLabel('Shirt size').fill('M');
    await goOnByPost(page);
    await certify(page, present);
    await post(page, sendButton(page));
    await confirmedNumber(page);
    const record = await registeredOnce(stack, { ...answers, shirtSize: 'M' });
    expect(record).toMatchObject({ form_version: present.version });
  });

  for (const scripts of ['on', 'off'] as const) {
    test(`with questions added, removed, retyped and moved asks what is new or no longer valid, scripts ${scripts}`, async ({
      visit,
      stack,
      republish,
      expectAccessible,
    }) => {
      test.setTimeout(150_000);
      const form = await republish((entry) => {
        addQuestion(entry, 'primary', nickname);
        addQuestion(entry, 'primary', years);
      });
      const answers = { ...nurse, email: address(`much.${scripts}`) };
      const page = await visit({ scripts });
      const given = { ...answers, nickname: 'Nono', years: 'ten' };
      await reachReview(page, form, given, scripts);
      const present = await republish((entry) => {
        addQuestion(entry, 'contact', shirtSize);
        addQuestion(entry, 'preferences', cat);
        removeQuestion(entry, 'nickname');
        removeQuestion(entry, 'years');
        addQuestion(entry, 'contact', { ...years, kind: 'wholeNumber', min: 0, max: 70 });
        stepOf(entry, 'primary').questions.reverse();
      });

      if (scripts === 'on') {
        await sendButton(page).click();
        await page.getByRole('button', { name: 'Show the changed form' }).click();
        await expect(page.getByRole('alert').getByRole('link')).toHaveCount(2);
      } else {
        expect((await post(page, sendButton(page))).status()).toBe(409);
      }
      const onward = () => (scripts === 'on' ? goOn(page) : goOnByPost(page));
      const shown = page.getByRole('main').locator('form').getByRole('textbox');
      await expect(page.getByText('Only what is new or needs another look is shown')).toBeVisible();
      await expect(page.getByLabel('Years of work')).toHaveValue('ten');
      await expect(page.getByLabel('Email address')).toBeHidden();
      await expect(page.getByLabel('Email address')).toHaveValue(answers.email);
      await expect(page.getByRole('group', { name: 'Specialty 1' })).toBeHidden();
      // Without script all of it stands on one page: the cat of the step after, too.
      await expect(shown).toHaveCount(scripts === 'on' ? 2 : 3);
      // axe needs the script that it looks at the page with.
      if (scripts === 'on') await expectAccessible(page);

      await page.getByLabel('Shirt size').fill('M');
      await onward();
      await expect(page.getByRole('alert').getByRole('link')).toHaveCount(1);
      await expect(shown).toHaveCount(scripts === 'on' ? 2 : 3);
      await page.getByLabel('Years of work').fill('10');
      if (scripts === 'on') {
        await onward();
        await expect(shown).toHaveCount(1);
      }
      await page.getByLabel('Name of your cat').fill('Tom');
      await onward();
      await certify(page, present);
      await sendButton(page).click();
      await confirmedNumber(page);
      const record = await registeredOnce(stack, {
        ...answers,
        shirtSize: 'M',
        years: 10,
        cat: 'Tom',
      });
      expect(record).toMatchObject({ form_version: present.version });
    });

    test(`and shortened to what changed shows all of it when asked to, scripts ${scripts}`, async ({
      visit,
      stack,
      republish,
    }) => {
      const form = await liveForm(stack);
      const page = await visit({ scripts });
      await reachReview(
        page,
        form,
        { ...retiredDriver, email: address(`all.${scripts}`) },
        scripts,
      );
      await republish((entry) => addQuestion(entry, 'contact', shirtSize));
      if (scripts === 'on') {
        await sendButton(page).click();
        await page.getByRole('button', { name: 'Show the changed form' }).click();
      } else {
        await post(page, sendButton(page));
      }
      await expect(page.getByLabel('Email address')).toBeHidden();
      const showAll = page.getByRole('button', { name: 'Show the whole form' });
      await (scripts === 'on' ? showAll.click() : post(page, showAll));
      await expect(page.getByLabel('Email address')).toBeVisible();
      await expect(page.getByLabel('Shirt size')).toBeVisible();
      await expect(page.getByText('Only what is new')).toHaveCount(0);
    });

    test(`with other words asks nothing again, scripts ${scripts}`, async ({
      visit,
      stack,
      republish,
    }) => {
      const form = await liveForm(stack);
      const answers = { ...retiredDriver, email: address(`words.${scripts}`) };
      const page = await visit({ scripts });
      await reachReview(page, form, answers, scripts);
      const present = await republish((entry) => {
        questionOf(entry, 'firstName').label = 'Given name';
      });
      await sendButton(page).click();
      await confirmedNumber(page);
      expect(await registeredOnce(stack, answers)).toMatchObject({
        answered_version: form.version,
        form_version: present.version,
      });
    });

    test(`without a question that was answered keeps its answer in the history, scripts ${scripts}`, async ({
      visit,
      stack,
      republish,
    }) => {
      const form = await republish((entry) => addQuestion(entry, 'primary', nickname));
      const answers = { ...retiredDriver, email: address(`removed.${scripts}`) };
      const page = await visit({ scripts });
      await reachReview(page, form, { ...answers, nickname: 'Rolly' }, scripts);
      await expect(page.getByRole('main')).toContainText('Rolly');
      const present = await republish((entry) => removeQuestion(entry, 'nickname'));
      await sendButton(page).click();
      await confirmedNumber(page);

      const registrant = await registeredOnce(stack, answers);
      expect(registrant).toMatchObject({
        answered_version: form.version,
        form_version: present.version,
      });
      expect(await historyOf(stack, registrant)).toMatchObject([
        { cause: 'registered', superseded: { nickname: 'Rolly' } },
      ]);
    });
  }

  test('of which someone has answered a part keeps that part', async ({
    page,
    stack,
    republish,
  }) => {
    test.setTimeout(120_000);
    await republish((entry) => {
      addQuestion(entry, 'primary', nickname);
      addQuestion(entry, 'primary', years);
    });
    await openForm(page);
    const { firstName, lastName, postalCode } = nurse;
    for (const [key, value] of Object.entries({ firstName, lastName, postalCode })) {
      await page.locator(`#field-${key}`).fill(String(value));
    }
    await page.getByLabel(nickname.label).fill('Nono');
    await page.getByLabel(years.label).fill('ten');
    await goOn(page);
    await page.getByLabel('Email address').fill('half');

    const present = await republish((entry) => {
      addQuestion(entry, 'contact', shirtSize);
      removeQuestion(entry, 'nickname');
      removeQuestion(entry, 'years');
      addQuestion(entry, 'contact', { ...years, kind: 'wholeNumber', min: 0, max: 70 });
      stepOf(entry, 'primary').questions.reverse();
    });
    await page.reload();
    await expect(page.getByText('The form has changed since you began').first()).toBeVisible();
    await expect(page.getByLabel('Email address')).toHaveValue('half');
    await expect(page.getByLabel(years.label)).toHaveValue('ten');
    await expect(page.getByLabel(shirtSize.label)).toBeVisible();
    await page.getByRole('button', { name: 'Back' }).click();
    const primary = page.locator('#step-primary').getByRole('textbox');
    await expect(primary.last()).toHaveValue(String(firstName));
    await expect(primary).toHaveCount(3);
    await expect(page.getByLabel(nickname.label)).toHaveCount(0);

    const answers = { ...nurse, email: address('half'), shirtSize: 'M', years: 10 };
    await answerSteps(page, present, answers);
    await certify(page, present);
    await sendButton(page).click();
    await confirmedNumber(page);
    expect(await registeredOnce(stack, answers)).toMatchObject({
      form_version: present.version,
    });
  });

  test('of which someone without script has answered a part keeps that part', async ({
    visit,
    stack,
    republish,
  }) => {
    const page = await visit({ scripts: 'off' });
    await page.goto('/en/register');
    await waitForAllSteps(page);
    const firstName = page.locator('#field-firstName');
    await firstName.fill('Nora');
    await page.getByLabel('Email address').fill('half');
    const present = await republish((entry) => addQuestion(entry, 'contact', shirtSize));

    expect((await goOnByPost(page)).status()).toBe(409);
    await expect(page.getByRole('alert').first()).toContainText('The form has changed');
    await expect(page.getByLabel('Shirt size')).toBeVisible();
    await expect(page.getByLabel('Email address')).toHaveValue('half');
    await expect(firstName).toBeHidden();
    await post(page, page.getByRole('button', { name: 'Show the whole form' }));
    await expect(firstName).toHaveValue('Nora');
    const answers = { ...nurse, email: address('half.plain'), shirtSize: 'M' };
    await answerPlainForm(page, present, answers);
    await certify(page, present);
    await post(page, sendButton(page));
    await confirmedNumber(page);
    expect(await registeredOnce(stack, answers)).toMatchObject({
      form_version: present.version,
    });
  });

  test('with the step in which they are under another key leads on, with every answer', async ({
    page,
    stack,
    republish,
  }) => {
    const form = await liveForm(stack);
    await reachStep(page, form, 'contact', retiredDriver);
    await page.getByLabel('Email address').fill('rolf@example.org');
    await republish((entry) => {
      stepOf(entry, 'contact').key = 'reach';
    });
    await page.reload();

    await expect(page).toHaveURL(/\/en\/register\/reach$/);
    await expect(heading(page, 'How to reach you')).toBeVisible();
    await expect(page.getByRole('status')).toContainText(['The form has changed since you began']);
    await expect(page.getByLabel('Email address')).toHaveValue('rolf@example.org');
    await page.getByRole('button', { name: 'Back' }).click();
    await expect(page.getByLabel('First name')).toHaveValue('Rolf');
  });
});
