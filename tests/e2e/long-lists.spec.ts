import type { Page } from '@playwright/test';
import { midwife, nurse } from '../../form-schemas/src/testing/people.ts';
import { answerStep } from '../harness/answer-form.ts';
import { expect, test } from '../harness/browser.ts';
import { liveForm } from '../harness/live-form.ts';
import { postedBy } from '../harness/posted-by.ts';
import { reachStep } from '../harness/reach-step.ts';

const nothingMatches = 'Nothing in the list matches. Check the spelling or try fewer letters.';

test('a long list narrows while a person types, and takes what they pick @register', async ({
  page,
  visit,
  stack,
}) => {
  const form = await liveForm(stack);
  await reachStep(page, form, 'credentials', nurse);
  const box = page.getByRole('combobox', { name: 'Your profession or field' });
  const offered = page.getByRole('option');
  const said = page.getByRole('status').filter({ hasText: /found|matches/ });
  const isPosted = (value: string) =>
    expect.poll(async () => new Map(await postedBy(page)).get('stream')).toBe(value);

  // Off the list: a pointer that rests where options appear takes the highlight along.
  await page.mouse.move(0, 0);
  await box.focus();
  await expect(box).toHaveAttribute('aria-expanded', 'false');
  await page.keyboard.press('ArrowDown');
  await expect(box).toHaveAttribute('aria-expanded', 'true');
  const all = await offered.allTextContents();
  const plain = await visit({ scripts: 'off' });
  await plain.goto('/en/register/credentials');
  expect(await plain.locator('select[name=stream] option').allTextContents()).toEqual([
    'Choose one',
    ...all,
  ]);

  await page.keyboard.type('ph');
  await expect(offered).toHaveText(['Pharmacy', 'Physician']);
  await expect(said).toHaveText('2 found');
  await expectActive(page, 'Pharmacy');
  await page.keyboard.press('ArrowDown');
  await expectActive(page, 'Physician');
  await page.keyboard.press('ArrowUp');
  await expectActive(page, 'Pharmacy');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(box).toHaveValue('Physician');
  await expect(offered).toHaveCount(0);
  await isPosted('Physician');

  await box.fill('midw');
  await expect(offered).toHaveText(['Midwife']);
  await page.keyboard.press('Tab');
  await expect(box).toHaveValue('Midwife');
  await isPosted('Midwife');

  await box.fill('nat');
  await page.getByRole('option', { name: 'Naturopath' }).click();
  await expect(box).toHaveValue('Naturopath');
  await isPosted('Naturopath');

  await box.fill('fire');
  await page.keyboard.press('Escape');
  await expect(offered).toHaveCount(0);
  await expect(box).toHaveValue('fire');
  await page.keyboard.press('Escape');
  await expect(box).toHaveValue('');
});

test('a text that is no option is kept and refused; a whole name counts however it is written @register', async ({
  page,
  stack,
}) => {
  const form = await liveForm(stack);
  await reachStep(page, form, 'credentials', nurse);
  const box = page.getByRole('combobox', { name: 'Your profession or field' });
  const error = page.locator('#question-stream .field-error');

  await box.fill('Wizard');
  await expect(page.getByText(nothingMatches)).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(box).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(error).toHaveText(/^Error: Choose/);
  await expect(box).toHaveValue('Wizard');
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByRole('alert')).toBeFocused();
  await expect(box).toHaveValue('Wizard');
  await expect(box).toHaveAttribute('aria-invalid', 'true');
  await page.reload();
  await expect(box).toHaveValue('Wizard');

  await box.fill(' allied HEALTH  professional ');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Tab');
  await expect(box).toHaveValue('Allied Health Professional');
  await expect(error).toHaveCount(0);

  await answerStep(page, form, 'credentials', midwife);
  await box.fill('fIREFIGHTER');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toBeFocused();
  await expect(page.getByRole('alert').getByRole('link')).toHaveText([
    'Add at least one specialty',
  ]);
  await expect(box).toHaveValue('Firefighter');

  await answerStep(page, form, 'credentials', { stream: 'AlliedHealthProfessional' });
  const specialty = page.getByRole('combobox', { name: 'Specialty' });
  await specialty.fill('Wizardry');
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByRole('alert').getByRole('link')).toHaveText([
    'Add at least one specialty',
  ]);
  await expect(specialty).toHaveValue('Wizardry');
});

test('places are chosen one by one, by the area and by the region, and counted @register', async ({
  page,
  stack,
}) => {
  const form = await liveForm(stack);
  await reachStep(page, form, 'preferences', midwife);
  await answerStep(page, form, 'preferences', { deployAnywhere: false });
  const northern = regionOf(page, 'Northern Region');
  const area = (name: string) => northern.getByRole('group', { name });
  const allOf = (name: string) =>
    page.getByRole('checkbox', { name: `All of ${name}`, exact: true });
  const total = (said: string) =>
    expect(page.getByRole('status').filter({ hasText: /chosen/ })).toHaveText(said);
  const place = (name: string) => page.getByRole('checkbox', { name, exact: true });

  await total('Nothing chosen yet');
  await northern.locator('summary').click();
  await place('Prince George').check();
  await total('1 place chosen');
  await expect(northern.locator('summary')).toContainText('1 of 17 chosen');
  await expect(area('Northern Interior')).toContainText('1 of 4 chosen');
  await expect(area('Northwest')).toContainText('0 of 10 chosen');
  await expect(allOf('Northern Region')).toBeChecked({ indeterminate: true });
  await expect(allOf('Northern Interior')).toBeChecked({ indeterminate: true });
  await expect(allOf('Northwest')).not.toBeChecked();

  await allOf('Northern Interior').check();
  await total('4 places chosen');
  for (const name of ['Quesnel', 'Burns Lake', 'Nechako']) await expect(place(name)).toBeChecked();
  await expect(allOf('Northern Interior')).toBeChecked();
  await place('Quesnel').uncheck();
  await expect(allOf('Northern Interior')).toBeChecked({ indeterminate: true });
  await allOf('Northern Region').check();
  await total('17 places chosen');
  await expect(northern.getByRole('checkbox', { checked: false })).toHaveCount(0);
  await allOf('Northern Region').uncheck();
  await total('Nothing chosen yet');
  await expect(northern.locator('summary')).toContainText('0 of 17 chosen');
});

/** What a person types who looks for places, and which are then in sight, in how many regions. */
const searches: [typed: string, places: string[] | number, regions: string[]][] = [
  ['gitgaat', ['Gitga’at (Hartley Bay)'], ['First Nations Health Authority']],
  ['Prínce  geörge', ['Prince George'], ['Northern Region']],
  ['NISGAA', ["Nisga'a"], ['Northern Region']],
  ['fraser region', 13, ['Fraser Region']],
  ['peace river', ['Peace River South', 'Peace River North'], ['Northern Region']],
  ['atlantis', [], []],
];

test('a search finds places by their names and those above, and loses no choice @register', async ({
  page,
  stack,
}) => {
  const form = await liveForm(stack);
  await reachStep(page, form, 'preferences', midwife);
  await answerStep(page, form, 'preferences', {
    deployAnywhere: false,
    deploymentLocations: ['PrinceGeorge'],
  });
  const group = page.getByRole('group', { name: 'Where you would go' });
  const search = group.getByRole('searchbox');
  const posted = await postedBy(page);
  const opened = await group.locator('details[open] > summary').allTextContents();

  for (const [typed, places, regions] of searches) {
    await search.fill(typed);
    const count = typeof places === 'number' ? places : places.length;
    await expect(group.getByText(count > 0 ? `${count} found` : nothingMatches)).toBeVisible();
    await expect(group.locator('details:visible .tree__name')).toHaveText(regions);
    const boxes = group.locator('.choice:not(.choice--whole):visible');
    await (typeof places === 'number'
      ? expect(boxes).toHaveCount(places)
      : expect(boxes).toHaveText(places));
    await expect(group.getByText('1 place chosen')).toBeVisible();
    expect(await postedBy(page)).toEqual(posted);
  }
  await search.fill('');
  await expect(group.locator('details:visible')).toHaveCount(6);
  expect(await group.locator('details[open] > summary').allTextContents()).toEqual(opened);
});

test('a list of which only some may be chosen says how many are @register', async ({
  page,
  stack,
}) => {
  const form = await liveForm(stack);
  await reachStep(page, form, 'credentials', nurse);
  await answerStep(page, form, 'credentials', nurse);
  const first = page.getByRole('group', { name: 'Specialty 1', exact: true });
  const count = first.getByRole('status').filter({ hasText: 'chosen' });
  await expect(count).toHaveText('2 of 5 chosen');
  await first.getByRole('searchbox').fill('renal');
  await expect(first.getByRole('checkbox')).toHaveCount(1);
  await first.getByRole('checkbox', { name: 'Renal' }).check();
  await expect(count).toHaveText('3 of 5 chosen');
  await first.getByRole('searchbox').fill('');
  await expect(first.getByRole('checkbox', { name: 'Emergency Adult' })).toBeChecked();
  await expect(page.getByRole('group', { name: 'Specialty 2', exact: true })).toContainText(
    '1 of 5 chosen',
  );
});

const regionOf = (page: Page, name: string) =>
  page.locator('details').filter({ has: page.locator('summary', { hasText: name }) });

async function expectActive(page: Page, name: string) {
  const box = page.getByRole('combobox', { name: 'Your profession or field' });
  const option = page.getByRole('option', { name });
  await expect(option).toHaveAttribute('aria-selected', 'true');
  const id = await option.getAttribute('id');
  await expect(box).toHaveAttribute('aria-activedescendant', id ?? '');
}
