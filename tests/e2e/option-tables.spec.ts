import { parse } from 'csv-parse/sync';
import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../harness/browser.ts';
import { openFormEditor, saveInAdmin, withoutMotion } from '../harness/form-editor.ts';
import { listsPath, makeForm } from '../harness/own-form.ts';
import { publishInAdmin } from '../harness/publish-in-admin.ts';
import { signInToAdmin } from '../harness/staff-browser.ts';
import { signInAt } from '../harness/staff.ts';

const stamp = Date.now().toString(36);
const key = `camps${stamp}`;
const title = `Camps of ${stamp}`;
const slug = `camps-${stamp}`;

const form = {
  title,
  slug,
  steps: [
    {
      key: 'where',
      title: 'Where',
      questions: [{ key: 'camps', kind: 'optionTree', label: 'Which camps?', list: key }],
    },
    {
      key: 'send',
      title: 'Check and send',
      questions: [{ key: 'confirm', kind: 'declaration', label: 'What I said is true' }],
    },
  ],
};

const faulty = [
  'area_id\tarea\tcamp_id\tcamp',
  'north\tNorth\ttents\tTents',
  'north\tNorth\ttents\tTents',
  'south\t\tshowers\tShowers',
  'south\tSouth\tshowers\tShowers\tHot',
].join('\n');
const first = [
  'area_id\tarea\tcamp_id\tcamp',
  'north\tNorth\ttents\tTents',
  'north\tNorth\tkitchen\t=1+1 kitchens',
  'south\tSouth\tshowers\tShowers',
].join('\n');
const changed = [
  'area_id,area,area_fr,camp_id,camp,camp_fr',
  'north,North camp,Camp du nord,tents,"Tents, large",Grandes tentes',
  'south,South,Sud,showers,Showers,Douches',
  'south,South,Sud,store,Store,Magasin',
].join('\r\n');

const csv = (text: string) => ({
  name: 'options.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(text),
});

const editorOf = (page: Page) => page.getByRole('group', { name: 'Options' });
const dialogOf = (page: Page) => page.getByRole('dialog', { name: 'Import options' });

/** Opens the dialog for tables, gives it one, and resolves to it once the table was read. */
async function give(page: Page, table: { paste: string } | { file: string }): Promise<Locator> {
  const dialog = dialogOf(page);
  if (!(await dialog.isVisible())) {
    await editorOf(page).getByRole('button', { name: 'Import a table' }).click();
    await withoutMotion(page);
  }
  if ('paste' in table) await dialog.getByRole('textbox').fill(table.paste);
  else await dialog.getByLabel('Or choose a CSV file').setInputFiles(csv(table.file));
  return dialog;
}

async function take(page: Page): Promise<void> {
  await dialogOf(page).getByRole('button', { name: 'Take these options' }).click();
  await expect(dialogOf(page)).toBeHidden();
}

test('staff paste a list, use it, take it out as a table and in again, and change it @platform', async ({
  page,
  stack,
  visit,
  expectAccessible,
}) => {
  test.setTimeout(180_000);
  const email = 'ministry@example.org';
  const staff = await signInAt(stack, email);
  await signInToAdmin(page, stack, email);
  await page.goto(`${stack.cmsUrl}/admin${listsPath}/create`);
  await page.getByRole('textbox', { name: /^Name/ }).fill(`Camps ${stamp}`);
  await page.getByRole('textbox', { name: /^Key/ }).fill(key);

  const told = await give(page, { paste: faulty });
  await expect(told.getByRole('listitem')).toHaveText([
    'Line 3: It is the same as line 2',
    'Line 4: “area” needs a code and a label, or neither',
    'Line 5: There are more cells than columns',
  ]);
  await expect(told.getByRole('button', { name: 'Take these options' })).toBeDisabled();
  await expectAccessible(page, '[role="dialog"]');
  await give(page, { paste: first });
  await expect(told).toContainText('The table makes 2 changes');
  await expect(told).toContainText('Added: Option “North”');
  await expectAccessible(page, '[role="dialog"]');
  await page.screenshot({ path: test.info().outputPath('import.png') });
  await take(page);
  const editor = editorOf(page);
  await expect(editor).toContainText('5 options');
  await saveInAdmin(page);
  const list = page.url();
  const stored = async () => {
    const documentId = new URL(list).pathname.split('/').at(-1) ?? '';
    const { body } = await staff.call('GET', `${listsPath}/${documentId}`);
    return (body as { data: { options: unknown } }).data.options;
  };

  // A form takes from it, and the list knows.
  const documentId = await makeForm(staff, form);
  await page.reload();
  const users = page.locator('#used-by');
  await expect(users.getByRole('link', { name: title })).toBeVisible();
  await expect(users).toContainText('Live');

  // Out as a spreadsheet reads it, and in again: nothing changes.
  const downloading = page.waitForEvent('download');
  await editor.getByRole('button', { name: 'Export as CSV' }).click();
  const exported = await readFile(await (await downloading).path(), 'utf8');
  const names = ['level1_id', 'level1', 'level1_fr', 'level2_id', 'level2', 'level2_fr', 'retired'];
  expect(parse(exported, { bom: true })).toEqual([
    names,
    ['north', 'North', '', 'tents', 'Tents', '', ''],
    ['north', 'North', '', 'kitchen', "'=1+1 kitchens", '', ''],
    ['south', 'South', '', 'showers', 'Showers', '', ''],
  ]);
  const before = await stored();
  await give(page, { file: exported });
  await expect(dialogOf(page)).toContainText('The table changes nothing');
  await take(page);
  await expect(page.getByRole('button', { name: 'Save', exact: true })).toBeDisabled();
  expect(await stored()).toEqual(before);

  // A changed table retires what it leaves out, since people may have chosen it.
  const preview = await give(page, { file: changed });
  await expect(preview).toContainText('Added: Option “Store”');
  await expect(preview).toContainText('Retired: Option “=1+1 kitchens”');
  await expect(preview).toContainText(/Before\s*North\s*After\s*North camp/);
  await page.screenshot({ path: test.info().outputPath('import-changed.png') });
  await take(page);
  await editor.getByRole('button', { name: 'Move South up' }).click();
  await expect(editor).toContainText('South is now 1 of 2');
  await editor.getByRole('button', { name: 'Add an option below South' }).click();
  await page.keyboard.type('Clinic');
  await expect(editor.getByLabel('Code')).toHaveValue('clinic');
  await editor.getByLabel('Label in French').fill('Clinique');
  await saveInAdmin(page);

  // Nobody is offered it before the form is published, though nothing of the form itself changed.
  const address = `/en/forms/${slug}`;
  const offered = async (path: string) => {
    const person = await visit({ scripts: 'off' });
    await person.goto(path);
    const question = person.getByRole('main');
    await expect(question).toContainText('Which camps?');
    return (await question.textContent()) ?? '';
  };
  expect(await offered(address)).toContain('=1+1 kitchens');
  await openFormEditor(page, stack, documentId);
  await page.getByRole('link', { name: 'Changes and versions' }).click();
  const impact = page.getByRole('region', { name: 'What publishing would change' });
  await expect(impact).toContainText('Retired: Option “=1+1 kitchens”');
  await openFormEditor(page, stack, documentId);
  await publishInAdmin(page);
  await expect(page.locator('#form-versions')).toContainText('version 2');
  await expect(async () => expect(await offered(address)).toContain('Clinic')).toPass({
    timeout: 20_000,
  });
  const text = await offered(address);
  expect(text).not.toContain('kitchens');
  const order = ['South', 'Showers', 'Store', 'Clinic', 'North camp', 'Tents, large'];
  expect(order.map((label) => text.indexOf(label))).toEqual(
    order.map((label) => text.indexOf(label)).toSorted((one, other) => one - other),
  );
  for (const label of order) expect(text).toContain(label);
  const french = await offered(`/fr/forms/${slug}`);
  for (const label of ['Sud', 'Douches', 'Clinique', 'Grandes tentes']) {
    expect(french).toContain(label);
  }
});
