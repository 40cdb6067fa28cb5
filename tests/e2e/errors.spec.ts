import type { Locator } from '@playwright/test';
import type { Answers } from '../../form-schemas/src/index.ts';
import { midwife, nurse } from '../../form-schemas/src/testing/people.ts';
import { answerStep } from '../harness/answer-form.ts';
import { expect, test } from '../harness/browser.ts';
import { errorsOfStep } from '../harness/errors-of-step.ts';
import { goOn } from '../harness/go-on.ts';
import { liveForm } from '../harness/live-form.ts';
import { openForm } from '../harness/open-form.ts';
import { postedBy } from '../harness/posted-by.ts';
import { reachStep } from '../harness/reach-step.ts';
import { expectLeads, expectTold } from '../harness/told-errors.ts';
import { devices } from '../harness/viewports.ts';

const phone = 'must be a North American number of ten digits, like 250-555-0100';
const email = 'Enter an email address in the correct form, like name@example.org';

/**
 * What people leave out and get wrong, step by step, each on top of what was wrong before. Where
 * words stand beside it, these are told, to the letter; the rest is told as the form's schema says.
 */
const mistakes: Record<string, [typed: Answers, told?: string][]> = {
  primary: [
    [{}, 'Enter your last name'],
    [{ firstName: 'N'.repeat(256) }, 'First name must be 255 characters or fewer'],
    [{ firstName: '\u200b \u00ad' }, 'Enter your first name'],
    [{ lastName: 'Sam\u0007ple' }],
    [{ postalCode: 'D1A 1A1' }, 'Enter a Canadian postal code, like V8W 1P6'],
    [
      { postalCode: 'VOA 1BO' },
      'Postal code has the letter O where a zero belongs. Type 0 instead',
    ],
    [{ postalCode: 'V8W 1P' }],
    [{ postalCode: '90210' }],
  ],
  contact: [
    [{}, 'Enter a phone number where we can reach you'],
    [{ primaryPhone: '555-0100' }, `Primary phone number ${phone}`],
    [{ primaryPhone: '250 555 0100 ext. 12' }],
    [{ primaryPhone: '(150) 555-0100' }, `Primary phone number ${phone}`],
    [{ primaryPhoneExt: 'twelve' }],
    [{ primaryPhoneExt: '12345678901' }],
    [{ secondaryPhone: '+44 20 7946 0958' }, `Secondary phone number ${phone}`],
    [{ secondaryPhoneExt: '12/34' }],
    [{ email: 'nora' }, email],
    [{ email: 'nora@example' }, email],
    [{ email: 'nora sample@example.org' }, email],
    [{ email: 'nora@@example.org' }, email],
    [{ email: `${'n'.repeat(250)}@example.org` }],
  ],
  credentials: [
    [{}, 'Choose your profession or field'],
    [{ stream: 'Nonclinical', nonClinicalJobTitle: 'J'.repeat(41) }],
    [{ registrationStatus: 'temp', registrationNumber: '9'.repeat(65) }],
    [{ currentEmployment: 'healthSectorEmployed' }, 'Choose at least one employer'],
    [{ currentEmployment: 'notHealthSectorEmployed' }, 'Choose what describes you best'],
    [{ stream: 'Nurse' }, 'Add at least one specialty'],
    [
      { stream: 'Nurse', specialties: [{ specialty: 'RegisteredNurse' }] },
      'Choose at least one subspecialty',
    ],
    [
      {
        stream: 'Nurse',
        specialties: [
          {
            specialty: 'RegisteredNurse',
            subspecialties: [
              'Renal',
              'Neonatal',
              'Perinatal',
              'Oncology',
              'Obstetrics',
              'HomeCare',
            ],
          },
          { specialty: 'RegisteredNurse', subspecialties: ['Renal'] },
        ],
      },
      'Choose no more than five subspecialties of this specialty',
    ],
  ],
  preferences: [
    [{}, 'Choose full time, part time or both'],
    [{ deployAnywhere: false }, 'Choose at least one community where you would go'],
    [{ deploymentLocations: ['Gitgaat'] }],
    [{ hasPreviousDeployment: 'yes' }, 'Enter the date of your last deployment'],
    [
      { lastDeploymentDate: '2023-2-31' },
      'Date of your last deployment must be a real date, like 27 3 2024',
    ],
    [{ lastDeploymentDate: '2098-1-1' }],
    [{ lastDeploymentDate: '2023--' }],
    [{ lastDeploymentDate: '-Feb-' }],
    [{ lastDeploymentDate: '23-2-3' }],
    [{ lastDeploymentDate: '2023-13-3' }],
    [{ lastDeploymentDate: '2023-2-soon' }],
    [{ lastDeploymentDate: '--3/4/2023' }],
  ],
  review: [[{}, 'Tick the box to confirm that your answers are true']],
};

for (const [step, tries] of Object.entries(mistakes)) {
  test(`what is wrong in the step “${step}” is told in words, and nothing is lost @register`, async ({
    page,
    stack,
    expectAccessible,
  }) => {
    const form = await liveForm(stack);
    const errorsIn = errorsOfStep(form, step);
    await reachStep(page, form, step, nurse);
    let answers = step === 'review' ? { ...nurse, confirm: undefined } : {};
    const followed = new Set<string>();
    for (const [index, [typed, told]] of tries.entries()) {
      answers = { ...answers, ...typed };
      await answerStep(page, form, step, typed);
      // What is picked from a long list is the answer a moment later.
      const { stream } = typed;
      if (typeof stream === 'string') {
        await expect(page.locator('[name=stream]')).toHaveValue(stream);
      }
      const posted = await postedBy(page);
      await goOn(page);

      const errors = errorsIn(answers);
      await expectTold(page, errors);
      if (told) expect(errors.map(({ message }) => message)).toContain(told);
      for (const error of errors) {
        if (!followed.has(error.message)) await expectLeads(page, error);
        followed.add(error.message);
      }
      expect(await postedBy(page), 'what was typed').toEqual(posted);
      if (index === 0 || index === tries.length - 1) await expectAccessible(page);
    }
  });
}

test('nothing is said while a person types; what is wrong is, when they leave it @register', async ({
  page,
}) => {
  const errors = page.locator('.field-error');
  const summary = page.getByRole('alert');
  await openForm(page);
  await page.getByLabel('First name').focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(page.getByLabel('Postal code')).toBeFocused();
  await page.keyboard.type('D1A 1A1');
  await expect(errors).toHaveCount(0);
  await expect(summary).toHaveCount(0);

  await page.keyboard.press('Tab');
  await expect(errors).toHaveText(['Error: Enter a Canadian postal code, like V8W 1P6']);
  await expect(page.getByRole('status').filter({ hasText: 'Error:' })).toHaveText(
    'Error: Enter a Canadian postal code, like V8W 1P6',
  );
  await expect(page.getByRole('button', { name: 'Continue' })).toBeFocused();
  // The summary waits until the person tries to go on: nothing above the field moves it.
  await expect(summary).toHaveCount(0);
  await expect(page).toHaveTitle(/^About you/);
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Control+A');
  await page.keyboard.type('v8w1p6');
  await page.keyboard.press('Tab');
  await expect(errors).toHaveCount(0);
  await expect(page.getByRole('status').filter({ hasText: 'Error:' })).toHaveCount(0);
  await expect(page.getByLabel('Postal code')).not.toHaveAttribute('aria-invalid');

  await page.keyboard.press('Enter');
  await expect(summary.getByRole('link')).toHaveText([
    'Enter your first name',
    'Enter your last name',
  ]);
  await expect(page).toHaveTitle(/^Error: About you/);
  // What is put right leaves the summary, which is not read out anew each time.
  await expect(summary).toHaveAttribute('aria-live', 'off');
  await page.getByLabel('First name').fill('Nora');
  await page.keyboard.press('Tab');
  await expect(summary.getByRole('link')).toHaveText(['Enter your last name']);
  await expect(errors).toHaveText(['Error: Enter your last name']);
});

test('an answer of several parts is judged once a person has left all of it @register', async ({
  page,
  stack,
}) => {
  const form = await liveForm(stack);
  const errors = page.locator('.field-error');
  await reachStep(page, form, 'preferences', midwife);
  await page.getByRole('radio', { name: 'Yes' }).first().focus();
  await page.keyboard.press('Tab');
  await answerStep(page, form, 'preferences', { hasPreviousDeployment: 'yes' });
  await page.getByLabel('Day').focus();
  await page.keyboard.type('31');
  await page.keyboard.press('Tab');
  await page.keyboard.type('2');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Shift+Tab');
  await expect(page.getByLabel('Month')).toBeFocused();
  await expect(errors).toHaveCount(0);
  await page.keyboard.press('Tab');
  await page.keyboard.type('2023');
  await page.keyboard.press('Tab');
  await expect(errors).toHaveText([/must be a real date/]);
  await expect(page.getByRole('group', { name: /^Date of/ })).toHaveAccessibleDescription(
    /must be a real date/,
  );
});

for (const device of devices) {
  test(`a press right after a wrong answer does what it says, ${device} @register`, async ({
    visit,
  }) => {
    const page = await visit({ device });
    await openForm(page);
    await page.getByLabel('First name').fill('Nora');
    await page.getByLabel('Last name').fill('Sample');
    await page.getByLabel('Postal code').fill('D1A 1A1');
    await pressWhereItStands(page.getByRole('button', { name: 'Continue' }));
    const summary = page.getByRole('alert');
    await expect(summary).toBeFocused();

    await page.getByLabel('First name').fill('N'.repeat(256));
    await pressWhereItStands(summary.getByRole('link', { name: /postal code/ }));
    await expect(page.getByLabel('Postal code')).toBeFocused();
    await expect(summary.getByRole('link')).toHaveCount(2);

    await page.getByLabel('First name').fill('Nora');
    await page.getByLabel('Postal code').fill('V8W 1P6');
    await pressWhereItStands(page.getByRole('button', { name: 'Continue' }));
    await page.getByLabel('Primary phone number').fill('555-0100');
    await pressWhereItStands(page.getByRole('button', { name: 'Back' }));
    await expect(page.getByRole('heading', { name: 'About you' })).toBeFocused();
  });
}

/** Presses and lets go where a thing stood when the person aimed at it, as a finger does. */
async function pressWhereItStands(target: Locator) {
  await target.scrollIntoViewIfNeeded();
  const box = await target.boundingBox();
  if (!box) throw new Error('There is nothing to press');
  const { mouse } = target.page();
  await mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await mouse.down();
  await mouse.up();
}
