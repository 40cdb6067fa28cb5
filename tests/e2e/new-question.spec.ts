import { readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import { nurse } from '../../form-schemas/src/testing/people.ts';
import { answerSteps } from '../harness/answer-form.ts';
import { expect } from '../harness/browser.ts';
import { liveForm } from '../harness/live-form.ts';
import { openForm } from '../harness/open-form.ts';
import { formsPath } from '../harness/own-form.ts';
import { addQuestion, removeQuestion, test } from '../harness/republish.ts';
import { sendRegistration } from '../harness/send-registration.ts';
import { signInToAdmin } from '../harness/staff-browser.ts';
import { questionOf, type FormEntry } from '../harness/staff.ts';

test('a question that staff add is asked, reviewed, read, found and extracted, in both languages @platform', async ({
  page,
  stack,
  staff,
  republish,
  visit,
}) => {
  test.setTimeout(180_000);
  const key = 'convoys';
  const label = 'How many convoys have you driven in?';
  const question = { key, kind: 'wholeNumber', label, min: 0, max: 99, filterable: true };
  await republish((edited) => addQuestion(edited, 'contact', question));

  const { documentId } = await staff.readForm('registration');
  const entry = `${formsPath}/${documentId}`;
  const read = await staff.call('GET', `${entry}?locale=fr`);
  const { data } = read.body as { data: FormEntry };
  questionOf(data, key).label = 'À combien de convois avez-vous participé ?';
  const { title, steps } = data;
  const published = `${entry}/actions/publish?locale=fr`;
  expect(await staff.call('POST', published, { title, steps })).toMatchObject({ status: 200 });
  const form = await liveForm(stack);

  const email = `convoys.${Date.now()}@example.org`;
  const person = await visit();
  await expect(async () => {
    await person.goto('/fr/register/contact');
    await expect(person.getByLabel(/À combien de convois/)).toBeVisible({ timeout: 2_000 });
  }).toPass();
  await openForm(person);
  await answerSteps(person, form, { ...nurse, email, [key]: 42 });
  const reviewed = person.getByRole('definition').filter({ hasText: /^42$/ });
  await expect(person.getByRole('main')).toContainText(label);
  await expect(reviewed).toBeVisible();
  await sendRegistration(person, form);

  await signInToAdmin(page, stack, 'program.administrator@example.org');
  await page.goto(`${stack.cmsUrl}/admin/plugins/forms/${documentId}/responses`);
  await page.getByLabel(`${label}: from`).fill('42');
  await page.getByLabel(`${label}: to`).fill('42');
  await page.getByRole('button', { name: 'Search' }).click();
  const found = page.getByRole('region', { name: 'Found' });
  await expect(found).toContainText('1 response.');
  await expect(found).toContainText(String(nurse['lastName']));

  // It leaves the form again: what was answered stays.
  await republish((edited) => removeQuestion(edited, key));
  await page.reload();
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download as CSV' }).click();
  const table = await readFile(await (await downloading).path());
  const rows: Record<string, string>[] = parse(table, { bom: true, columns: true });
  const row = rows.find((each) => Object.values(each).includes(email));
  expect(row).toMatchObject({ [label]: '42' });

  await page.goto(
    `${stack.cmsUrl}/admin/content-manager/collection-types/plugin::registry.registrant?_q=${email}`,
  );
  await page.getByRole('row').filter({ hasText: email }).click();
  await expect(page.getByText(label)).toBeVisible();
  await expect(page.getByText('42', { exact: true })).toBeVisible();
});
