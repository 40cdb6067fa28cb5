import type { Page } from '@playwright/test';
import { nurse } from '../../form-schemas/src/testing/people.ts';
import { answerStep } from '../harness/answer-form.ts';
import { expect, test } from '../harness/browser.ts';
import { KeyboardPerson } from '../harness/keyboard.ts';
import { liveForm } from '../harness/live-form.ts';
import { openForm } from '../harness/open-form.ts';
import { registeredOnce } from '../harness/registrants.ts';
import { tabOrderAfter } from '../harness/tab-order.ts';
import { devices, viewports } from '../harness/viewports.ts';

for (const device of devices) {
  test(`a nurse registers with the keyboard alone, ${device} @register`, async ({
    page,
    stack,
  }) => {
    await page.setViewportSize(viewports[device]);
    const email = `keyboard.${device}.${Date.now()}@example.org`;
    const nora = await KeyboardPerson.at(page);

    await leadToForm(page, nora);
    await tellName(page, nora);
    await tellContact(page, nora, email);
    await tellProfession(page, nora);
    await tellWork(page, nora);
    await tellPlaces(page, nora);
    await tellExperience(page, nora);
    await checkAndSend(page, nora);

    await registeredOnce(stack, { ...nurse, email });
  });
}

test('Tab leads to every control of a step, as they stand on the page @register', async ({
  page,
  stack,
}) => {
  const form = await liveForm(stack);
  await openForm(page);
  for (const step of form.steps) {
    await expect(heading(page, step.title)).toBeVisible();
    await answerStep(page, form, step.key, nurse);
    for (const device of devices) {
      await page.setViewportSize(viewports[device]);
      const { byTab, byEye } = await tabOrderAfter(heading(page, step.title));
      expect(byTab, `${step.title}, ${device}`).toEqual(byEye);
    }
    if (step !== form.steps.at(-1)) await page.getByRole('button', { name: 'Continue' }).click();
  }
});

const heading = (page: Page, name: string) => page.getByRole('heading', { name, exact: true });

async function leadToForm(page: Page, nora: KeyboardPerson) {
  await page.goto('/');
  await nora.tabTo('link Skip to main content');
  await page.keyboard.press('Enter');
  await nora.tabTo('link Register to help');
  expect(nora.takeStops()).toEqual(['link Skip to main content', 'link Register to help']);
  await page.keyboard.press('Enter');
  await expect(page).toHaveTitle(/^About you/);
}

async function tellName(page: Page, nora: KeyboardPerson) {
  await nora.typeIn('textbox First name', 'Nora');
  await nora.typeIn('textbox Last name', 'Simple');
  await nora.typeIn('textbox Postal code', 'v2l3h9');
  await nora.tabTo('button Continue');
  const stops = nora.takeStops();
  expect(stops.slice(0, 3)).toEqual([
    'link Skip to main content',
    'link Emergency Health Provider Registry',
    'button Français',
  ]);
  // The pages of the site, or the menu that holds them.
  for (const stop of stops.slice(3, -5)) expect(stop).toMatch(/^(link .+|button Menu)$/u);
  expect(stops.slice(-5)).toEqual([
    'DisclosureTriangle Privacy: how we use what you tell us',
    'textbox First name',
    'textbox Last name',
    'textbox Postal code',
    'button Continue',
  ]);
  await nora.press('Shift+Tab');
  expect(await nora.hears()).toBe('textbox Postal code');
  await nora.press('Enter');
}

async function tellContact(page: Page, nora: KeyboardPerson, email: string) {
  await nora.isLedTo(heading(page, 'How to reach you'));
  await nora.typeIn('textbox Primary phone number', '250 555 0100');
  await nora.typeIn('textbox Extension of the primary number (optional)', '1234');
  await nora.typeIn('textbox Secondary phone number (optional)', '604 555 0123');
  await nora.typeIn('textbox Extension of the secondary number (optional)', '7');
  await nora.typeIn('textbox Email address', email);
  await nora.tabTo('button Back');
  expect(nora.takeStops()).toEqual([
    'textbox Primary phone number',
    'textbox Extension of the primary number (optional)',
    'textbox Secondary phone number (optional)',
    'textbox Extension of the secondary number (optional)',
    'textbox Email address',
    'button Continue',
    'button Back',
  ]);

  await nora.press('Space');
  await nora.isLedTo(heading(page, 'About you'));
  await nora.pressOn('textbox First name', 'Enter');
  await nora.isLedTo(heading(page, 'How to reach you'));
  await nora.pressOn('button Continue', 'Space');
}

async function tellProfession(page: Page, nora: KeyboardPerson) {
  const row = (number: number) =>
    page.getByRole('group', { name: `Specialty ${number}`, exact: true });
  await nora.isLedTo(heading(page, 'Your profession'));
  // Enter picks from an open list and stays in the search of a list: neither goes on.
  await nora.typeIn('combobox Your profession or field', 'nur');
  await expect(page.getByRole('option')).toHaveText(['Nurse']);
  await nora.press('Enter');
  await expect(row(1)).toBeVisible();
  await nora.pressOn('radio Clinical Nurse Educators', 'ArrowDown', 'ArrowDown', 'ArrowDown');
  await expect(row(1).getByRole('radio', { name: 'Registered Nurse' })).toBeFocused();
  await nora.typeIn('searchbox Search the list', 'adult');
  await nora.press('Enter');
  await nora.pressOn('checkbox Critical Care Adult', 'Space');
  await nora.pressOn('checkbox Emergency Adult', 'Space');
  await nora.tabTo('button Add another specialty');
  expect(nora.takeStops()).toEqual([
    'combobox Your profession or field',
    'radio Clinical Nurse Educators',
    'searchbox Search the list',
    'checkbox Critical Care Adult',
    'checkbox Emergency Adult',
    'button Add another specialty',
  ]);

  await nora.press('Enter');
  await nora.isLedTo(row(2).getByRole('radio', { name: 'Clinical Nurse Educators' }));
  await nora.press('ArrowDown', 'ArrowDown');
  await nora.typeIn('searchbox Search the list', 'community');
  await nora.pressOn('checkbox Community Health', 'Space');
  await nora.pressOn('button Add another specialty', 'Space');
  await nora.isLedTo(row(3).getByRole('radio', { name: 'Clinical Nurse Educators' }));
  await nora.pressOn('button Remove specialty 3', 'Enter');
  await nora.isLedTo(page.getByRole('button', { name: 'Add another specialty' }));
  await expect(row(3)).toBeHidden();
}

async function tellWork(page: Page, nora: KeyboardPerson) {
  await nora.pressOn('radio I work in the health sector', 'Space');
  await nora.pressOn('button Continue', 'Enter');
  await nora.isLedTo(page.getByRole('alert'));
  await nora.pressOn('link Choose what applies to your registration', 'Enter');
  await nora.isLedTo(page.getByRole('radio', { name: 'Registered and in good standing' }));
  await nora.press('Space');
  await nora.typeIn('textbox Registration number (optional)', 'BC-0000001');
  await nora.pressOn('checkbox Northern Health', 'Space');
  await nora.pressOn('checkbox A private employer', 'Space');
  await nora.tabTo('button Continue');
  expect(nora.takeStops()).toEqual([
    'textbox Registration number (optional)',
    'radio I work in the health sector',
    'checkbox First Nations Health Authority',
    'checkbox Providence Health Care',
    'checkbox Provincial Health Services Authority',
    'checkbox Fraser Health',
    'checkbox Interior Health',
    'checkbox Island Health',
    'checkbox Northern Health',
    'checkbox Vancouver Coastal Health',
    'checkbox A private employer',
    'checkbox An employer outside British Columbia',
    'button Continue',
  ]);
  await nora.press('Enter');
}

async function tellPlaces(page: Page, nora: KeyboardPerson) {
  await nora.isLedTo(heading(page, 'Where and how you could help'));
  await nora.pressOn('radio Yes', 'ArrowRight');
  await nora.typeIn('searchbox Search the list', 'prince george');
  await nora.press('Enter');
  await nora.pressOn('checkbox Prince George', 'Space', 'Shift+Tab', 'Shift+Tab', 'Escape');
  expect(await nora.hears()).toBe('searchbox Search the list');
  expect(nora.takeStops()).toEqual([
    'radio Yes',
    'searchbox Search the list',
    'DisclosureTriangle Northern Region 0 of 17 chosen',
    'checkbox Prince George',
  ]);

  await nora.pressOn('DisclosureTriangle Vancouver Coastal Region 0 of 9 chosen', 'Space');
  await nora.pressOn('checkbox Richmond', 'Shift+Tab', 'Shift+Tab', 'Space');
  await nora.pressOn('DisclosureTriangle First Nations Health Authority 0 of 8 chosen', 'Enter');
  await nora.pressOn('checkbox Gitga’at (Hartley Bay)', 'Space');
  expect(nora.takeStops()).toEqual([
    'DisclosureTriangle Vancouver Coastal Region 0 of 9 chosen',
    'checkbox All of Vancouver Coastal Region',
    'checkbox Richmond',
    'DisclosureTriangle Fraser Region 0 of 13 chosen',
    'DisclosureTriangle Vancouver Island Region 0 of 14 chosen',
    'DisclosureTriangle Interior Region 0 of 31 chosen',
    'DisclosureTriangle Northern Region 1 of 17 chosen',
    'DisclosureTriangle First Nations Health Authority 0 of 8 chosen',
    'checkbox All of First Nations Health Authority',
    'checkbox Gitga’at (Hartley Bay)',
  ]);
}

async function tellExperience(page: Page, nora: KeyboardPerson) {
  await nora.pressOn('checkbox Critical care or intensive care', 'Space');
  await nora.pressOn('checkbox Emergency departments', 'Space');
  await nora.pressOn('radio Yes', 'Space');
  await nora.pressOn('radio One week', 'ArrowDown');
  await nora.pressOn('checkbox Full time', 'Space');
  await nora.pressOn('checkbox Part time', 'Space');
  await nora.pressOn('radio Yes', 'Space');
  await nora.pressOn(
    'radio First Nations Health Authority',
    'ArrowDown',
    'ArrowDown',
    'ArrowDown',
    'ArrowDown',
  );
  await expect(page.getByRole('radio', { name: 'Interior Health' })).toBeChecked();
  nora.takeStops();
  await nora.typeIn('textbox Day', '19');
  await nora.typeIn('textbox Month', '8');
  await nora.typeIn('textbox Year', '2023');
  await nora.pressOn('radio Yes', 'Space');
  await nora.pressOn('radio Yes', 'Space');
  await nora.pressOn('radio Yes', 'ArrowRight');
  await nora.tabTo('button Continue');
  expect(nora.takeStops()).toEqual([
    'textbox Day',
    'textbox Month',
    'textbox Year',
    'radio Yes',
    'radio Yes',
    'radio Yes',
    'button Continue',
  ]);
  await nora.press('Enter');
}

async function checkAndSend(page: Page, nora: KeyboardPerson) {
  await nora.isLedTo(heading(page, 'Check your answers and send'));
  await nora.pressOn('link Change Last name', 'Enter');
  await nora.isLedTo(page.getByLabel('Last name'));
  await nora.press('Control+A');
  await nora.type('Sample');
  await nora.press('Enter');

  await nora.isLedTo(heading(page, 'Check your answers and send'));
  await nora.pressOn('button Send my registration', 'Enter');
  await nora.isLedTo(page.getByRole('alert'));
  await nora.pressOn('link Tick the box to confirm that your answers are true', 'Enter');
  await nora.isLedTo(page.getByRole('checkbox'));
  await nora.press('Space');
  await nora.pressOn('button Send my registration', 'Space');
  await nora.isLedTo(heading(page, 'You are registered'));
}
