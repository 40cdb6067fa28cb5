import type { Page } from '@playwright/test';
import { nurse } from '../../form-schemas/src/testing/people.ts';
import { answerStep } from '../harness/answer-form.ts';
import { expect, test } from '../harness/browser.ts';
import { goOn } from '../harness/go-on.ts';
import { liveForm } from '../harness/live-form.ts';
import { postedBy } from '../harness/posted-by.ts';
import { reachStep } from '../harness/reach-step.ts';
import { registeredOnce } from '../harness/registrants.ts';
import { sendRegistration } from '../harness/send-registration.ts';

/** What nobody is asked who has one number, no college, no employer, no choice of places, no past. */
const unasked = [
  'secondaryPhoneExt',
  'specialties',
  'registrationNumber',
  'healthAuthorities',
  'deploymentLocations',
  'lastDeployedHa',
  'lastDeploymentDate',
];

/** What a nurse answers, as the review says it. */
const stored: [label: string, answer: string][] = [
  ['First name', 'Nora'],
  ['Last name', 'Sample'],
  ['Postal code', 'V2L 3H9'],
  ['Primary phone number', '+1 250-555-0100'],
  ['Extension of the primary number', '1234'],
  ['Secondary phone number', '+1 604-555-0123'],
  ['Extension of the secondary number', '7'],
  ['Email address', 'nora.sample@example.org'],
  ['Your profession or field', 'Nurse'],
  [
    'Your specialties',
    'Registered Nurse: Critical Care Adult, Emergency Adult Nurse Practitioner: Community Health',
  ],
  ['Your registration with a regulatory college', 'Registered and in good standing'],
  ['Registration number', 'BC-0000001'],
  ['Your work now', 'I work in the health sector'],
  ['Who you work for', 'Northern Health A private employer'],
  ['Would you go anywhere in British Columbia?', 'No'],
  [
    'Where you would go',
    'Northern Region: Prince George First Nations Health Authority: Gitga’at (Hartley Bay)',
  ],
  ['Where you would work', 'Critical care or intensive care Emergency departments'],
  ['Have you had immunization training in the past five years?', 'Yes'],
  ['The longest that you could be away', 'Two weeks'],
  ['How much you could work', 'Full time Part time'],
  ['Have you been deployed in an emergency before?', 'Yes'],
  ['Health authority of your last deployment', 'Interior Health'],
  ['Date of your last deployment', '19 August 2023'],
  ['Have you worked with an Indigenous community?', 'Yes'],
  ['Have you worked in a remote or rural community?', 'Yes'],
  ['Have you completed San’yas Indigenous Cultural Safety training?', 'No'],
];

test('what is no longer asked is not shown, not required and not sent @register', async ({
  page,
  stack,
}) => {
  const form = await liveForm(stack);
  const email = `changed.mind.${Date.now()}@example.org`;
  await reachStep(page, form, 'contact', nurse);
  await answerStep(page, form, 'contact', { ...nurse, email });
  await page.getByLabel('Secondary phone number (optional)').clear();
  await expect(page.getByLabel('Extension of the secondary number (optional)')).toBeHidden();
  await goOn(page);

  await answerStep(page, form, 'credentials', nurse);
  const work = {
    stream: 'Midwife',
    registrationStatus: 'notRegistered',
    currentEmployment: 'notHealthSectorEmployed',
    employmentCircumstance: 'student',
  };
  await answerStep(page, form, 'credentials', work);
  await expect(page.getByRole('group', { name: 'Your specialties' })).toBeHidden();
  await expect(page.getByLabel('Registration number (optional)')).toBeHidden();
  await expect(page.getByRole('group', { name: 'Who you work for' })).toBeHidden();
  await goOn(page);

  await answerStep(page, form, 'preferences', nurse);
  const plans = { deployAnywhere: true, hasPreviousDeployment: 'noOrUnsure' };
  await answerStep(page, form, 'preferences', plans);
  await expect(page.getByRole('group', { name: 'Where you would go' })).toBeHidden();
  await expect(page.getByRole('group', { name: /last deployment$/ })).toHaveCount(0);
  await goOn(page);

  const posted = page.waitForRequest((request) => request.method() === 'POST');
  await sendRegistration(page, form);
  const names = [...new URLSearchParams((await posted).postData() ?? '').keys()];
  expect(names).toContain('deployAnywhere');
  const notAsked = new RegExp(`^(?:${unasked.join('|')})(?:\\.|$)`, 'u');
  expect(names.filter((name) => notAsked.test(name))).toEqual([]);

  const given = Object.entries({ ...nurse, ...work, ...plans, email });
  const left = given.filter(([key]) => key !== 'secondaryPhone' && !unasked.includes(key));
  await registeredOnce(stack, Object.fromEntries(left));
});

test('who changes their mind back finds what they had answered, and hears what appears @register', async ({
  page,
  stack,
}) => {
  const form = await liveForm(stack);
  const profession = page.getByRole('combobox', { name: 'Your profession or field' });
  await reachStep(page, form, 'credentials', nurse);
  await answerStep(page, form, 'credentials', nurse);
  await expect(
    page.getByRole('group', { name: 'Specialty 2' }).locator('> [role=status]'),
  ).toHaveText('A question was added below: Subspecialties');
  const work = await postedBy(page);
  await answerStep(page, form, 'credentials', { stream: 'Physician' });
  await expect(page.getByRole('radio', { name: 'Registered Nurse' })).toHaveCount(0);
  await expect(page.getByRole('group', { name: 'Subspecialties' })).toHaveCount(0);
  await answerStep(page, form, 'credentials', { stream: 'Midwife' });
  await expect(page.getByRole('group', { name: 'Your specialties' })).toBeHidden();
  await answerStep(page, form, 'credentials', { stream: 'Nurse' });
  await expectSaid(page, 'A question was added below: Your specialties');
  await expect.poll(() => postedBy(page)).toEqual(work);
  await expect(profession).toHaveValue('Nurse');

  await answerStep(page, form, 'credentials', { registrationStatus: 'notRegistered' });
  await expect(page.getByLabel('Registration number (optional)')).toBeHidden();
  await expectSaid(page, '');
  await answerStep(page, form, 'credentials', { registrationStatus: 'registered' });
  await expectSaid(page, 'A question was added below: Registration number');
  await answerStep(page, form, 'credentials', { currentEmployment: 'notHealthSectorEmployed' });
  await expectSaid(page, 'A question was added below: What describes you best');
  await answerStep(page, form, 'credentials', { currentEmployment: 'healthSectorEmployed' });
  await expectSaid(page, 'A question was added below: Who you work for');
  expect(await postedBy(page)).toEqual(work);
  await goOn(page);

  await expect(page.getByRole('heading', { name: 'Where and how you could help' })).toBeFocused();
  await expectSaid(page, '');
  await answerStep(page, form, 'preferences', nurse);
  const plans = await postedBy(page);
  await answerStep(page, form, 'preferences', { deployAnywhere: true });
  await answerStep(page, form, 'preferences', { deployAnywhere: false });
  await expectSaid(page, 'A question was added below: Where you would go');
  await answerStep(page, form, 'preferences', { hasPreviousDeployment: 'noOrUnsure' });
  await answerStep(page, form, 'preferences', { hasPreviousDeployment: 'yes' });
  await expectSaid(
    page,
    'Questions were added below: Health authority of your last deployment; Date of your last deployment',
  );
  expect(await postedBy(page)).toEqual(plans);
});

test('the review shows each answer as it is stored, and leads to its question and back @register', async ({
  page,
  stack,
}) => {
  const form = await liveForm(stack);
  const review = page.getByRole('heading', { name: 'Check your answers and send' });
  await reachStep(page, form, 'review', {
    ...nurse,
    firstName: '  Nora ',
    postalCode: 'v2l3h9',
    primaryPhone: '(250) 555-0100',
    primaryPhoneExt: 'ext. 1234',
    secondaryPhone: '1.604.555.0123',
  });
  const options = { useInnerText: true };
  await expect(page.getByRole('term')).toHaveText(
    stored.map(([label]) => label),
    options,
  );
  await expect(page.locator('dd:not(:has(a))')).toHaveText(
    stored.map(([, answer]) => answer),
    options,
  );
  for (const [label] of stored) {
    await page.getByRole('link', { name: `Change ${label}`, exact: true }).click();
    await expect(page.locator('.question:has(:focus)').first()).toContainText(label);
    await goOn(page);
    await expect(review).toBeFocused();
  }
});

/** Demands that the region which tells screen readers what appeared says something, or nothing. */
const expectSaid = (page: Page, said: string) =>
  expect(page.locator('form > [role=status]').first()).toHaveText(said);
