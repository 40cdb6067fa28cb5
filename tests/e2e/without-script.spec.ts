import type { Locator } from '@playwright/test';
import { leavesOf, type Answers } from '../../form-schemas/src/index.ts';
import { dentist, midwife, nurse, retiredDriver } from '../../form-schemas/src/testing/people.ts';
import { expect, test, type Scripts } from '../harness/browser.ts';
import { mailTo } from '../harness/inbox.ts';
import { liveForm } from '../harness/live-form.ts';
import { answerPlainForm, goOnByPost, waitForAllSteps } from '../harness/plain-form.ts';
import { post } from '../harness/posting.ts';
import { registeredOnce } from '../harness/registrants.ts';
import { certify, confirmedNumber, sendButton } from '../harness/review-page.ts';
import type { Device } from '../harness/viewports.ts';

const address = (who: string) => `${who}.${Date.now()}@example.org`;
const withoutScript: Scripts[] = ['off', 'blocked'];

const journeys: [who: string, Answers, Scripts, Device, 'as it comes' | 'on one page'][] = [
  ['a nurse', nurse, 'off', 'desktop', 'on one page'],
  ['a retired driver', retiredDriver, 'off', 'phone', 'on one page'],
  ['a nurse', nurse, 'blocked', 'phone', 'as it comes'],
  ['a dentist', dentist, 'blocked', 'desktop', 'on one page'],
];

for (const [who, person, scripts, device, way] of journeys) {
  test(`${who} registers with scripts ${scripts} on a ${device}, ${way} @register`, async ({
    visit,
    stack,
    expectAccessible,
  }) => {
    const form = await liveForm(stack);
    const page = await visit({ scripts, device });
    // axe takes the colours as they stand: none must be on its way from dark to light.
    const look = async () => {
      // axe is a script as well.
      if (scripts === 'blocked') await expectAccessible(page);
    };
    const answers = { ...person, email: address(`${scripts}.${device}`) };
    const main = page.getByRole('main');

    await page.goto('/en/register');
    if (way === 'on one page') await waitForAllSteps(page);
    await answerPlainForm(page, form, answers, look);

    await expect(main).toContainText(answers.email);
    await look();
    await post(page, main.getByRole('button', { name: 'Change First name' }));
    const firstName = page.getByLabel('First name');
    await expect(firstName).toBeInViewport();
    await expect(firstName).toHaveValue(String(person['firstName']));
    await firstName.fill('Changed');
    await goOnByPost(page);
    await expect(main).toContainText('Changed');
    expect((await post(page, sendButton(page))).status()).toBe(400);
    await expect(page.getByRole('alert').getByRole('link')).toHaveAttribute(
      'href',
      '#field-confirm',
    );
    await look();
    await certify(page, form);
    await post(page, sendButton(page));

    const number = await confirmedNumber(page);
    await look();
    expect(page.url()).not.toContain(number);
    const record = await registeredOnce(stack, { ...answers, firstName: 'Changed' });
    expect(record).toMatchObject({ confirmation_number: number });
    expect((await mailTo(stack, answers.email)).subject).not.toBe('');
  });
}

for (const scripts of withoutScript) {
  test(`specialties follow the profession, a press at a time, with scripts ${scripts} @register`, async ({
    visit,
  }) => {
    const page = await visit({ scripts, device: 'phone' });
    const profession = page.getByLabel('Your profession or field');
    const row = (number: number) => page.getByRole('group', { name: `Specialty ${number}` });
    const subspecialties = (number: number) =>
      row(number).getByRole('group', { name: 'Subspecialties' });
    const update = page.getByRole('button', { name: 'Update the questions' });

    await page.goto('/en/register#question-stream');
    await page.getByLabel('First name').fill('Nora');
    await profession.selectOption('Nurse');
    await post(page, update);
    await expect(profession).toBeInViewport();
    await expect(subspecialties(1)).toBeHidden();
    await row(1).getByRole('radio', { name: 'Registered Nurse' }).check();
    await post(page, row(1).getByRole('button', { name: 'Update the questions' }));
    await expect(row(1)).toBeInViewport();
    await subspecialties(1).getByRole('checkbox', { name: 'Emergency Adult' }).check();

    await post(page, page.getByRole('button', { name: 'Add another specialty' }));
    await row(2).getByRole('radio', { name: 'Nurse Practitioner' }).check();
    await post(page, row(2).getByRole('button', { name: 'Update the questions' }));
    await subspecialties(2).getByRole('checkbox', { name: 'Community Health' }).check();
    await post(page, page.getByRole('button', { name: 'Remove specialty 1' }));
    await expect(row(2)).toBeHidden();
    await expect(row(1).getByRole('radio', { name: 'Nurse Practitioner' })).toBeChecked();
    await expect(
      subspecialties(1).getByRole('checkbox', { name: 'Community Health' }),
    ).toBeChecked();

    await profession.selectOption('Dental Professional');
    await post(page, update.first());
    await expect(row(1).getByRole('radio', { checked: true })).toHaveCount(0);
    await expect(row(1).getByRole('radio', { name: 'Dentist' })).toBeVisible();
    await expect(page.getByLabel('First name')).toHaveValue('Nora');
  });

  test(`what follows from an answer no longer given is not kept, with scripts ${scripts} @register`, async ({
    visit,
    stack,
  }) => {
    const form = await liveForm(stack);
    const page = await visit({ scripts });
    const main = page.getByRole('main');
    const answers = { ...midwife, email: address(`conditions.${scripts}`) };
    const group = (name: string) => page.getByRole('group', { name });
    await page.goto('/en/register#field-firstName');
    await answerPlainForm(page, form, answers);
    await post(page, page.getByRole('button', { name: 'Change Your work now' }));

    await expect(group('What describes you best')).toBeVisible();
    await expect(group('Who you work for')).toBeHidden();
    await page.getByRole('radio', { name: 'I work in the health sector' }).check();
    await expect(group('What describes you best')).toBeHidden();
    await group('Who you work for').getByRole('checkbox', { name: 'Northern Health' }).check();

    await expect(group('Have you worked with an Indigenous community?')).toBeVisible();
    await group('Would you go anywhere').getByRole('radio', { name: 'No' }).check();
    await expect(group('Have you worked with an Indigenous community?')).toBeHidden();
    const regions = group('Where you would go');
    await regions.getByText('Northern Region', { exact: true }).click();
    await regions.getByRole('checkbox', { name: 'All of Northern Region' }).check();

    await goOnByPost(page);
    const questions = form.steps.flatMap((step) => step.questions);
    const northern = questions
      .find(({ key }) => key === 'deploymentLocations')
      ?.options?.filter(({ label }) => label === 'Northern Region');
    const communities = leavesOf(northern ?? []);
    expect(communities.length).toBeGreaterThan(5);
    for (const { label } of communities) await expect(main).toContainText(label);
    await expect(main).not.toContainText('What describes you best');
    await certify(page, form);
    await post(page, sendButton(page));
    await confirmedNumber(page);

    const {
      employmentCircumstance: _circumstance,
      hasExperienceWithIndigenousCommunity: _indigenous,
      hasExperienceWithRemoteRuralCommunity: _rural,
      completedSanyasIndigenousCulturalSafetyTraining: _training,
      ...stillAsked
    } = answers as Answers;
    await registeredOnce(stack, {
      ...stillAsked,
      currentEmployment: 'healthSectorEmployed',
      healthAuthorities: ['northern'],
      deployAnywhere: false,
      deploymentLocations: communities.map(({ value }) => value),
    });
  });

  test(`errors are said above and beside, and all that was typed is there, with scripts ${scripts} @register`, async ({
    visit,
    stack,
    expectAccessible,
  }) => {
    const form = await liveForm(stack);
    const page = await visit({ scripts, device: 'phone' });
    const group = (name: string) => page.getByRole('group', { name });
    await page.goto('/en/register#field-firstName');
    await answerPlainForm(page, form, nurse);
    await post(page, page.getByRole('button', { name: 'Change First name' }));

    await page.getByLabel('Postal code').fill('nonsense');
    await group('Date of your last deployment').getByLabel('Day').fill('31');
    await group('Date of your last deployment').getByLabel('Month').fill('2');
    const howMuch = group('How much you could work');
    for (const box of await howMuch.getByRole('checkbox').all()) await box.uncheck();
    const second = group('Specialty 2').getByRole('group', { name: 'Subspecialties' });
    await second.getByRole('checkbox', { name: 'Community Health' }).uncheck();

    expect((await goOnByPost(page)).status()).toBe(400);
    await expect(page).toHaveTitle(/^Error: /);
    const summary = page.getByRole('alert');
    await expect(summary).toBeFocused();
    const wrong: [words: RegExp, described: string, control: string][] = [
      [/^Enter a Canadian postal code/, '#field-postalCode', '#field-postalCode'],
      [
        /^Choose at least one subspecialty$/,
        '#question-specialties-1-subspecialties',
        '#field-specialties-1-subspecialties',
      ],
      [
        /^Choose full time, part time or both$/,
        '#question-deploymentType',
        '#field-deploymentType',
      ],
      [/must be a real date/, '#field-lastDeploymentDate', '#field-lastDeploymentDate'],
    ];
    await expect(summary.getByRole('link')).toHaveText(wrong.map(([words]) => words));
    await expect(summary).toBeInViewport();
    if (scripts === 'blocked') await expectAccessible(page);
    for (const [index, [words, described, control]] of wrong.entries()) {
      const link = summary.getByRole('link').nth(index);
      await expect(link).toHaveAttribute('href', control);
      await link.click();
      await expect(page.locator(control)).toBeInViewport();
      await expect(page.locator(control)).toBeFocused();
      await expect(page.locator(control)).toHaveAttribute('aria-invalid', 'true');
      await expect(page.locator(described)).toHaveAccessibleDescription(
        new RegExp(words.source.replace(/^\^/, 'Error: ')),
      );
    }

    await expect(page.getByLabel('First name')).toHaveValue('Nora');
    await expect(page.getByLabel('Postal code')).toHaveValue('nonsense');
    const parts = group('Date of your last deployment').getByRole('textbox');
    expect(
      await parts.evaluateAll((all) => all.map((part) => (part as HTMLInputElement).value)),
    ).toEqual(['31', '2', '2023']);
    await expect(group('Your work now').getByRole('radio').first()).toBeChecked();
    await expect(
      group('Where you would work').getByRole('checkbox', { checked: true }),
    ).toHaveCount(2);
    await expect(group('Specialty 1').getByRole('checkbox', { checked: true })).toHaveCount(2);
    await expect(
      group('Specialty 2').getByRole('radio', { name: 'Nurse Practitioner' }),
    ).toBeChecked();
    await expect(page.getByRole('checkbox', { name: 'Prince George' })).toBeChecked();
  });
}

// Only with scripts off: blocking them through the test's own eyes turns the browser's cache off.
test('Back from the review keeps what was typed, and sending it twice registers once @register', async ({
  visit,
  stack,
}) => {
  const form = await liveForm(stack);
  const page = await visit({ scripts: 'off' });
  const answers = { ...nurse, email: address('twice') };
  await page.goto('/en/register');
  await answerPlainForm(page, form, answers);

  await page.goBack();
  await expect(page.getByLabel('First name')).toHaveValue('Nora');
  await expect(page.getByLabel('Your profession or field')).toHaveValue('Nurse');
  const second = page.getByRole('group', { name: 'Specialty 2' });
  await expect(second.getByRole('checkbox', { name: 'Community Health' })).toBeChecked();
  await goOnByPost(page);
  await certify(page, form);
  await sendButton(page).dblclick();
  const number = await confirmedNumber(page);

  await page.goBack();
  await certify(page, form);
  await post(page, sendButton(page));
  expect(await confirmedNumber(page)).toBe(number);
  await registeredOnce(stack, answers);
});

test('Enter in a field leads on, and sends what was checked, in the language of the page @register', async ({
  visit,
  stack,
}) => {
  const form = await liveForm(stack);
  const page = await visit({ scripts: 'off' });
  const answers = { ...dentist, email: address('enter') };
  const enter = async (field: Locator) => {
    const arrived = page.waitForEvent('load');
    await field.press('Enter');
    await arrived;
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  };
  await page.goto('/en/register');
  await answerPlainForm(page, form, answers);
  await page.goBack();
  await enter(page.getByLabel('Last name'));
  const declaration = page.getByRole('checkbox');
  await declaration.check();
  await enter(declaration);
  await confirmedNumber(page);
  await registeredOnce(stack, answers);
});

test('nothing is wider than the narrowest phone @register', async ({ visit, stack }) => {
  const form = await liveForm(stack);
  const page = await visit({ scripts: 'off' });
  await page.setViewportSize({ width: 320, height: 640 });
  const width = () => page.evaluate(() => document.scrollingElement?.scrollWidth);

  await page.goto('/en/register');
  for (const region of await page.locator('summary').all()) await region.dispatchEvent('click');
  expect(await width()).toBe(320);
  await goOnByPost(page);
  await expect(page.getByRole('alert')).toBeVisible();
  expect(await width()).toBe(320);
  const longest = { lastName: 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch' };
  const email = `${'a.very.long.address'.repeat(2)}.${Date.now()}@example.org`;
  await answerPlainForm(page, form, { ...nurse, ...longest, email });
  expect(await width()).toBe(320);
  await certify(page, form);
  await post(page, sendButton(page));
  await confirmedNumber(page);
  expect(await width()).toBe(320);
});
