import type { Locator, Page } from '@playwright/test';
import { expect, test, viewports } from '../harness/browser.ts';
import { chooseOption } from '../harness/choose-in-list.ts';
import { openPart } from '../harness/form-editor.ts';
import { formsPath } from '../harness/own-form.ts';
import { publishInAdmin } from '../harness/publish-in-admin.ts';
import { signInAt } from '../harness/staff.ts';
import { signInToAdmin } from '../harness/staff-browser.ts';

const email = 'ministry@example.org';
const slug = `camps-${Date.now()}`;
const asked = 'Which camp suits you?';

const camps = {
  title: 'Camps of the season',
  slug,
  steps: [
    {
      key: 'about',
      title: 'About you',
      questions: [
        { key: 'fullName', kind: 'text', label: 'Your name', required: true, maxLength: 100 },
        {
          key: 'beds',
          kind: 'group',
          label: 'Beds that you bring',
          rowLabel: 'bed',
          maxRows: 3,
          questions: [{ key: 'warm', kind: 'yesNo', label: 'Is it a warm one?' }],
        },
      ],
    },
    {
      key: 'when',
      title: 'When you could come',
      questions: [{ key: 'days', kind: 'wholeNumber', label: 'How many days?', min: 0, max: 60 }],
    },
    {
      key: 'send',
      title: 'Check and send',
      questions: [{ key: 'confirm', kind: 'declaration', label: 'What I said is true' }],
    },
  ],
};

/** Opens a question inside its step, and answers with what is in it. */
async function openQuestion(page: Page, step: string, label: string): Promise<Locator> {
  const question = page.getByRole('button', { name: label, exact: true });
  await openPart(page.getByRole('button', { name: step, exact: true }), question);
  const inside = page.getByRole('region', { name: label, exact: true });
  await openPart(question, inside);
  return inside;
}

async function chooseKind(page: Page, kind: string): Promise<void> {
  await chooseOption(page.getByRole('combobox', { name: 'Kind of answer' }), kind);
}

async function look(page: Page, part: Locator, name: string): Promise<void> {
  for (const size of [viewports.desktop, { width: 375, height: 812 }]) {
    await page.setViewportSize(size);
    await part.scrollIntoViewIfNeeded();
    await page.screenshot({ path: test.info().outputPath(`${name}-${size.width}.png`) });
  }
  await page.setViewportSize(viewports.desktop);
}

test('staff add a question with options of its own, move one to another step, and keys stay @platform', async ({
  page,
  stack,
  visit,
  expectAccessible,
}) => {
  test.setTimeout(300_000);
  const staff = await signInAt(stack, email);
  const made = await staff.call('POST', formsPath, camps);
  expect(made.status).toBe(201);
  const { documentId } = (made.body as { data: { documentId: string } }).data;
  await signInToAdmin(page, stack, email);
  await page.goto(`${stack.cmsUrl}/admin${formsPath}/${documentId}`);
  await expect(page.getByRole('textbox', { name: /^Title/ })).toHaveValue(camps.title);
  await page.screenshot({ path: test.info().outputPath('form.png') });

  // A new question: its key comes from its words, and what it asks for from its kind.
  await openPart(
    page.getByRole('button', { name: 'About you', exact: true }),
    page.getByRole('button', { name: 'Your name', exact: true }),
  );
  await page.getByRole('button', { name: 'Add an entry' }).first().click();
  const key = page.getByRole('textbox', { name: /^Key/ }).last();
  await expect(page.getByRole('textbox', { name: 'Question' })).toBeVisible();
  await expect(page.getByLabel('Most characters')).toHaveCount(0);
  await page.getByRole('textbox', { name: 'Question' }).pressSequentially(asked);
  await expect(key).toHaveValue('whichCampSuitsYou');
  await chooseKind(page, 'text');
  await expect(page.getByLabel('Most characters')).toBeVisible();
  await page.getByLabel('Most characters').fill('50');
  await chooseKind(page, 'oneOf');
  await expect(page.getByLabel('Most characters')).toHaveCount(0);
  const options = page.getByRole('group', { name: 'Options', exact: true });
  for (const label of ['Lakeside', 'Hilltop']) {
    await options.getByRole('button', { name: 'Add an option', exact: true }).click();
    await options.getByLabel('Label', { exact: true }).fill(label);
  }
  await chooseKind(page, 'text');
  await expect(options).toHaveCount(0);
  await expect(page.getByLabel('Most characters'), 'nothing is lost on the way').toHaveValue('50');
  await chooseKind(page, 'oneOf');
  await expect(options).toContainText('Lakeside');
  await expectAccessible(page, '[data-question-key]');
  await publishInAdmin(page);
  await expect(page.getByText('Published document').first()).toBeVisible();

  const address = `/en/forms/${slug}`;
  await expect(async () => {
    expect((await page.request.get(`${stack.siteUrl}${address}`)).status()).toBe(200);
  }).toPass({ timeout: 60_000 });
  const person = await visit();
  await person.goto(address);
  const choice = person.getByRole('group', { name: asked });
  await expect(choice.getByRole('radio')).toHaveCount(2);
  await choice.getByRole('radio', { name: 'Hilltop' }).check();

  // It was published: its key stays, whatever it is called.
  await page.reload();
  const question = await openQuestion(page, 'About you', asked);
  await expect(question.getByRole('textbox', { name: /^Key/ })).toBeDisabled();
  await expect(question).toContainText('This key names the answers that are kept: it stays');
  await expect(question.getByLabel('Most characters')).toHaveCount(0);
  await look(page, question, 'own-options');
  await expectAccessible(page, '[data-question-key]');

  // A group moves with its rows, by keyboard; discarding brings it back.
  const move = async () => {
    await openQuestion(page, 'About you', 'Beds that you bring');
    await page.getByRole('combobox', { name: 'Step' }).focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('listbox')).toBeVisible();
    await page.keyboard.type('When');
    await expect(page.getByRole('option', { name: 'When you could come' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(
      page.getByText('“Beds that you bring” is now the last of “When you could come”').first(),
    ).toBeVisible();
    const moved = page.getByRole('button', { name: 'Beds that you bring', exact: true });
    await expect(moved).toBeFocused();
    await expect(moved).toHaveAttribute('aria-expanded', 'true');
  };
  await move();
  await expect(page.getByRole('combobox', { name: 'Step' })).toContainText('When you could come');
  await expect(page.getByRole('textbox', { name: /^Key/ }).last()).toBeDisabled();
  await page.screenshot({ path: test.info().outputPath('moved.png') });
  const draft = async () => {
    const read = await staff.call('GET', `${formsPath}/${documentId}`);
    const { data } = read.body as { data: { steps: { questions: Draft[] }[] } };
    return data.steps.map(({ questions }) => questions);
  };
  type Draft = { key: string; maxRows?: number; questions: { key: string }[] };
  const keys = async () => (await draft()).map((questions) => questions.map((each) => each.key));
  expect(await keys(), 'nothing is saved yet').toEqual([
    ['fullName', 'beds', 'whichCampSuitsYou'],
    ['days'],
    ['confirm'],
  ]);
  page.once('dialog', (dialog) => void dialog.accept());
  await page.reload();
  await move();
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Saved document').first()).toBeVisible();
  expect(await keys()).toEqual([['fullName', 'whichCampSuitsYou'], ['days', 'beds'], ['confirm']]);
  const [, when] = await draft();
  expect(when?.[1]).toMatchObject({ maxRows: 3, questions: [{ key: 'warm' }] });
  await publishInAdmin(page);
  await expect(async () => {
    const answer = await person.goto(address);
    expect(answer?.status()).toBe(200);
    const beds = (step: string) =>
      person.getByRole('region', { name: step }).getByText('Beds that you bring');
    await expect(beds('About you')).toHaveCount(0, { timeout: 1_000 });
  }).toPass({ timeout: 60_000 });
});

test('a core question says what may be changed, and moves like any other @platform', async ({
  page,
  stack,
  expectAccessible,
}) => {
  test.setTimeout(180_000);
  await signInToAdmin(page, stack, email);
  await page.goto(`${stack.cmsUrl}/admin${formsPath}`);
  await page.getByRole('row').getByText('registration', { exact: true }).click();
  const question = await openQuestion(page, 'Your profession', 'Job title');
  await expect(question.getByRole('note')).toContainText('the registry needs it');
  for (const name of ['Key', 'Most characters', 'Least characters']) {
    await expect(question.getByLabel(name).first()).toBeDisabled();
  }
  await expect(question.getByRole('combobox', { name: 'Kind of answer' })).toBeDisabled();
  await expect(question.getByRole('checkbox', { name: 'Must be answered' })).toBeDisabled();
  await expect(question.getByLabel('Core')).toHaveCount(0);
  await expect(question.getByRole('textbox', { name: 'Question' })).toBeEnabled();
  await expect(question.getByRole('textbox', { name: 'Hint' })).toBeEnabled();
  await expect(question.getByRole('combobox', { name: 'Step' })).toBeEnabled();
  await expectAccessible(page, '[data-question-key]');
  await look(page, question, 'core');

  await question.getByRole('combobox', { name: 'Step' }).click();
  await page.getByRole('option', { name: 'About you' }).click();
  const moved = page.getByRole('button', { name: 'Job title', exact: true });
  await expect(moved).toBeFocused();
  await expect(page.getByRole('note')).toContainText('the registry needs it');
  await expect(page.getByRole('textbox', { name: /^Key/ }).last()).toBeDisabled();
  page.once('dialog', (dialog) => void dialog.accept());
  await page.reload();

  // In French only the words of its kind are there, and nothing moves.
  const french = page.url().replace(/\?.*/u, '');
  await page.goto(`${french}?plugins[i18n][locale]=fr`);
  const step = page.getByRole('button', { name: 'credentials', exact: true });
  const title = page.getByRole('button', { name: 'nonClinicalJobTitle', exact: true });
  await openPart(step, title);
  await openPart(title, page.getByRole('combobox', { name: 'Step' }));
  await expect(page.getByRole('combobox', { name: 'Step' })).toBeDisabled();
  await expect(page.getByRole('textbox', { name: 'Question' })).toHaveValue('Titre du poste');
  await expect(page.getByLabel('Name of a row')).toHaveCount(0);
  await page.screenshot({ path: test.info().outputPath('french.png'), fullPage: true });
});
