import type { Locator, Page } from '@playwright/test';
import { addresses } from '../harness/addresses.ts';
import { expect, test, viewports } from '../harness/browser.ts';
import { chooseOption } from '../harness/choose-in-list.ts';
import { openPart } from '../harness/form-editor.ts';
import { formsPath, makeForm } from '../harness/own-form.ts';
import { publishInAdmin } from '../harness/publish-in-admin.ts';
import { signInAt } from '../harness/staff.ts';
import { signInToAdmin } from '../harness/staff-browser.ts';

const email = 'system.administrator@example.org';
const stamp = Date.now();
const slug = `skills-${stamp}`;
const ownWords = 'Tell us how well you know each of these, please';

/** A form as it is halfway: what is made of fields of ours is left to be made. */
const begun = {
  title: 'Skills for the season',
  slug,
  steps: [
    {
      key: 'about',
      title: 'About you',
      questions: [
        { key: 'fullName', kind: 'text', label: 'Your name', required: true, maxLength: 100 },
        { key: 'mail', kind: 'email', label: 'Your email' },
        { key: 'days', kind: 'wholeNumber', label: 'Days you could come', min: 0, max: 60 },
        { key: 'nights', kind: 'wholeNumber', label: 'Nights you could come', min: 0, max: 60 },
        { key: 'skills', kind: 'matrix', label: 'How well do you know these?', required: true },
        { key: 'shifts', kind: 'calculated', label: 'Shifts in all', operation: 'sum' },
      ],
    },
    {
      key: 'send',
      title: 'Check and send',
      questions: [{ key: 'confirm', kind: 'declaration', label: 'What I said is true' }],
    },
  ],
};

async function openQuestion(page: Page, label: string, content: Locator): Promise<void> {
  const question = page.getByRole('button', { name: label });
  await openPart(page.getByRole('button', { name: 'About you' }), question);
  await openPart(question, content);
}

async function add(field: Locator, what: string, labels: string[]): Promise<void> {
  for (const label of labels) {
    await field.getByRole('button', { name: `Add ${what}`, exact: true }).click();
    await field.getByLabel('Label', { exact: true }).fill(label);
  }
}

/** Takes pictures of fields as staff see them on a desk and on a phone, where axe looks at them too. */
async function look(
  page: Page,
  label: string,
  fields: readonly string[],
  expectAccessible: (page: Page, part?: string) => Promise<void>,
): Promise<void> {
  const phone = { width: 375, height: 812 };
  for (const size of [{ width: 1280, height: 900 }, phone]) {
    await page.setViewportSize(size);
    await page.reload();
    const field = (name: string) => page.locator(`[id$=".${name}"]`);
    await openQuestion(page, label, field(fields[0] ?? ''));
    for (const name of fields) {
      await expectAccessible(page, `[id$=".${name}"]`);
      await field(name).screenshot({ path: test.info().outputPath(`${name}-${size.width}.png`) });
    }
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(size.width);
  }
  await page.setViewportSize(viewports.desktop);
  await page.reload();
}

async function publish(page: Page): Promise<void> {
  await publishInAdmin(page);
  await expect(page.getByText('Published document').first()).toBeVisible();
}

test('staff make a matrix, a message and a calculation without JSON or keys; a row in use is retired @platform', async ({
  page,
  stack,
  visit,
  expectAccessible,
}) => {
  test.setTimeout(300_000);
  const staff = await signInAt(stack, email);
  const made = await staff.call('POST', formsPath, begun);
  expect(made.status).toBe(201);
  const { documentId } = (made.body as { data: { documentId: string } }).data;
  await signInToAdmin(page, stack, email);
  await page.goto(`${stack.cmsUrl}/admin${formsPath}/${documentId}`);
  await chooseOption(page.getByRole('combobox', { name: 'Confirmation goes to' }), 'Your email');

  const rows = page.getByRole('group', { name: 'Rows', exact: true });
  const columns = page.getByRole('group', { name: 'Columns', exact: true });
  const messages = page.getByRole('group', { name: 'Messages' });
  await openQuestion(page, 'How well do you know these?', rows);
  await expect(rows.locator('textarea'), 'no JSON').toHaveCount(0);
  await add(rows, 'a row', ['Triage', 'Care of burns']);
  await expect(rows.getByLabel('Code')).toHaveValue('careOfBurns');
  await expect(rows.getByRole('button', { name: /below/ }), 'rows are of one level').toHaveCount(0);
  await rows.getByLabel('Code').fill('2 burns');
  await expect(rows).toContainText('Use a letter, then letters and digits');
  await rows.getByLabel('Code').fill('burns');
  await rows.getByLabel('Label in French').fill('Soin des brûlures');
  await add(columns, 'a column', ['Not at all', 'Well']);

  await chooseOption(
    messages.getByRole('combobox', { name: 'Write a message of your own' }),
    'when it is not answered',
    'Choose when it is shown',
  );
  const message = messages.getByRole('textbox', { name: 'Shown when it is not answered' });
  await expect(message).toBeFocused();
  await expect(messages).toContainText(
    'Without it, people read: Choose one answer in at least one row',
  );
  await message.fill(ownWords);
  for (const field of ['rows', 'columns', 'messages']) {
    await expectAccessible(page, `[id$=".${field}"]`);
  }

  const sources = page.getByRole('combobox', { name: 'Calculated from' });
  await openQuestion(page, 'Shifts in all', sources);
  await sources.click();
  await expect(page.getByRole('option')).toHaveText([
    'Days you could come (About you)',
    'Nights you could come (About you)',
  ]);
  for (const name of ['Days', 'Nights']) await page.getByRole('option', { name }).click();
  await page.keyboard.press('Escape');
  await expect(
    page.getByText(
      'In this order: Days you could come (About you), then Nights you could come (About you)',
    ),
  ).toBeVisible();
  await page.screenshot({ path: test.info().outputPath('calculated.png') });
  await publish(page);
  const confirmation = page.getByRole('combobox', { name: 'Confirmation goes to' });
  await expect(confirmation).toContainText('Your email');
  await expectAccessible(page, '[id="confirmationTo"]');
  const matrix = ['rows', 'columns', 'messages'];
  await look(page, 'How well do you know these?', matrix, expectAccessible);
  await look(page, 'Shifts in all', ['sources'], expectAccessible);

  const address = `/en/forms/${slug}`;
  await expect(async () => {
    expect((await page.request.get(`${stack.siteUrl}${address}`)).status()).toBe(200);
  }).toPass({ timeout: 60_000 });
  const person = await visit();
  await person.goto(address);
  await person.getByLabel('Your name').fill('Noor Sample');
  await person.getByLabel('Days you could come').fill('4');
  await person.getByLabel('Nights you could come').fill('3');
  await person.getByRole('button', { name: 'Continue' }).click();
  await expect(person.getByRole('link', { name: ownWords }).first()).toBeVisible();
  const triage = person.getByRole('radiogroup', { name: 'Triage' });
  await triage.getByRole('radio', { name: 'Well' }).check();
  const burns = person.getByRole('radiogroup', { name: 'Care of burns' });
  await burns.getByRole('radio', { name: 'Not at all' }).check();
  await expect(person.getByRole('status', { name: 'Shifts in all' })).toHaveText('7');
  await person.getByRole('button', { name: 'Continue' }).click();
  await person.getByRole('checkbox').check();
  await person.getByRole('button', { name: 'Send my answers' }).click();
  await expect(person.getByRole('heading', { name: 'Your answers were sent' })).toBeVisible();

  // The row is held by an answer now: it can be retired, and not removed.
  await page.reload();
  await openQuestion(page, 'How well do you know these?', rows);
  await rows.getByRole('button', { name: 'Edit Triage' }).click();
  await expect(rows.getByLabel('Code'), 'it was published').toBeDisabled();
  await rows.getByRole('button', { name: 'Remove Triage' }).click();
  const asked = page.getByRole('alertdialog');
  await expect(asked).toContainText('Retire it instead?');
  await asked.getByRole('button', { name: 'Remove it', exact: true }).click();
  await page.getByRole('button', { name: 'Publish', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Publish the form' });
  await expect(dialog).toContainText(
    'The row “Triage” was removed, and answers hold it. Put it back and retire it instead',
  );
  await expect(dialog.getByRole('button', { name: /^Publish/ })).toHaveCount(0);
  await dialog.getByRole('link', { name: 'About you › How well do you know these?' }).click();
  await expect(dialog).toBeHidden();
  await expect(rows).toBeVisible();

  await add(rows, 'a row', ['Triage']);
  await expect(rows.getByLabel('Code')).toBeDisabled();
  await rows.getByRole('checkbox', { name: 'Retired' }).click();
  await expect(rows).toContainText('Retired');
  await page.getByLabel('Most responses').fill('40');
  await page.getByRole('button', { name: 'Publish', exact: true }).click();
  await expect(dialog).toContainText('“Triage” of “How well do you know these?” can no longer be');
  await expect(dialog.locator('li').filter({ hasText: 'Most responses' })).toHaveText(
    'Changed: Most responsesBeforeAny numberAfter40',
  );
  await expectAccessible(page, '#publish-form');
  await dialog.getByRole('button', { name: 'Publish anyway' }).click();
  await expect(dialog).toBeHidden();
  await expect(async () => {
    const html = await (await page.request.get(`${stack.siteUrl}${address}`)).text();
    expect(html).toContain('Care of burns');
    expect(html).not.toContain('Triage');
  }).toPass({ timeout: 60_000 });

  await page.reload();
  await page.getByRole('link', { name: '1 response' }).click();
  const found = page.getByRole('region', { name: 'Found' }).getByRole('row');
  await found.filter({ hasText: 'Noor Sample' }).getByRole('link').click();
  await expect(page.getByText('Triage: Well')).toBeVisible();
});

const choices = ['One', 'Two'].map((label) => ({ value: label.toLowerCase(), label }));
/** Optional questions that are answered with radio buttons. */
const optional = {
  title: 'What you may say',
  slug: `optional-${stamp}`,
  steps: [
    {
      key: 'may',
      title: 'If you like',
      questions: [
        { key: 'mail', kind: 'email', label: 'Your email' },
        { key: 'drives', kind: 'yesNo', label: 'Can you drive?' },
        { key: 'shift', kind: 'oneOf', label: 'Which shift?', options: choices },
        { key: 'share', kind: 'consent', label: 'Sharing', statement: 'We may share your name.' },
        { key: 'skills', kind: 'matrix', label: 'Skills', rows: choices, columns: choices },
        {
          key: 'beds',
          kind: 'group',
          label: 'Beds',
          rowLabel: 'place',
          maxRows: 2,
          required: true,
          questions: [{ key: 'heated', kind: 'yesNo', label: 'Is it heated?' }],
        },
        { key: 'must', kind: 'yesNo', label: 'Are you well?', required: true },
      ],
    },
    {
      key: 'send',
      title: 'Check and send',
      questions: [{ key: 'confirm', kind: 'declaration', label: 'What I said is true' }],
    },
  ],
};
/** Each question and what is chosen in it. */
const chosen: [role: 'group' | 'radiogroup', question: RegExp, answer: string][] = [
  ['group', /^Can you drive\?/, 'Yes'],
  ['group', /^Which shift\?/, 'Two'],
  ['group', /^Sharing/, 'I agree'],
  ['radiogroup', /^One/, 'Two'],
  ['group', /^Is it heated\?/, 'No'],
];

test.describe('who need not answer can take an answer back @platform', () => {
  test.beforeAll(async ({}, testInfo) => {
    testInfo.setTimeout(60_000);
    await makeForm(await signInAt(addresses(), email), optional);
  });

  for (const scripts of ['on', 'off'] as const) {
    test(`with scripts ${scripts}`, async ({ visit, expectAccessible }) => {
      test.setTimeout(120_000);
      const person = await visit({ scripts, device: 'phone' });
      await expect(async () => {
        const answer = await person.goto(`/en/forms/${optional.slug}`);
        expect(answer?.status()).toBe(200);
      }).toPass({ timeout: 60_000 });
      const clear = person.getByRole('button', { name: 'Clear this answer' });
      await expect(clear).toHaveCount(0);
      for (const [role, question, answer] of chosen) {
        const group = person.getByRole(role, { name: question }).last();
        await group.getByRole('radio', { name: answer, exact: true }).check();
      }
      await person
        .getByRole('group', { name: 'Are you well?' })
        .getByRole('radio', { name: 'Yes' })
        .check();
      await person.getByLabel('Your email').fill('noor@example.org');
      await expect(clear, 'not for what must be answered').toHaveCount(chosen.length);
      if (scripts === 'on') await expectAccessible(person);
      await person.screenshot({
        path: test.info().outputPath(`clear-${scripts}.png`),
        fullPage: true,
      });

      for (const [role, question] of chosen) {
        const group = person.getByRole(role, { name: question }).last();
        await group.getByRole('button', { name: 'Clear this answer' }).click();
        await expect(group.getByRole('radio', { checked: true })).toHaveCount(0);
        await expect(group.getByRole('button', { name: 'Clear this answer' })).toBeHidden();
        if (scripts === 'on') await expect(group.getByRole('radio').first()).toBeFocused();
      }
      await expect(person.getByLabel('Your email')).toHaveValue('noor@example.org');
      await expect(person.getByRole('radio', { checked: true })).toHaveCount(1);
      if (scripts === 'on') await expectAccessible(person);
    });
  }
});
