import { expect, test, viewports } from '../harness/browser.ts';
import { withoutMotion } from '../harness/form-editor.ts';
import { formsPath, wildfire } from '../harness/own-form.ts';
import { signInToAdmin } from '../harness/staff-browser.ts';
import { signInAt } from '../harness/staff.ts';

const stamp = Date.now().toString(36);
const names = ['Drivers', 'Cooks', 'Nurses'] as const;
const titleOf = (name: string) => `${name} ${stamp}`;
const slugOf = (name: string) => `${name.toLowerCase()}-${stamp}`;

/** The steps with a question that has no limit, which keeps the form from being published. */
const unsound = wildfire.steps.map((step) => ({
  ...step,
  questions:
    step.key === 'you'
      ? [...step.questions, { key: 'badge', kind: 'text', label: 'Badge' }]
      : step.questions,
}));

test('several forms are published from the list: the sound ones, and nothing by halves @platform', async ({
  page,
  stack,
  expectAccessible,
}) => {
  test.setTimeout(120_000);
  const email = 'system.administrator@example.org';
  const staff = await signInAt(stack, email);
  const ids = new Map<string, string>();
  for (const name of names) {
    const steps = name === 'Nurses' ? unsound : wildfire.steps;
    const form = { ...wildfire, steps, title: titleOf(name), slug: slugOf(name) };
    const { body } = await staff.call('POST', formsPath, form);
    ids.set(name, (body as { data: { documentId: string } }).data.documentId);
  }
  const live = async () => {
    const headers = { authorization: `Bearer ${stack.cmsApiToken}` };
    const statuses = names.map(async (name) => {
      const { ok } = await fetch(`${stack.cmsUrl}/api/forms/${slugOf(name)}`, { headers });
      return ok ? [name] : [];
    });
    return (await Promise.all(statuses)).flat();
  };

  await signInToAdmin(page, stack, email);
  const open = async () => {
    await page.goto(`${stack.cmsUrl}/admin${formsPath}?_q=${stamp}`);
    const boxes = names.map((name) =>
      page
        .getByRole('row')
        .filter({ hasText: titleOf(name) })
        .getByRole('checkbox'),
    );
    // A list that loads once more forgets what was chosen.
    await expect(async () => {
      for (const box of boxes) await box.check();
      for (const box of boxes) await expect(box).toBeChecked({ timeout: 500 });
    }).toPass();
    await page.getByRole('button', { name: 'Publish', exact: true }).click();
    await withoutMotion(page);
  };
  const dialog = page.getByRole('dialog', { name: 'Publish forms' });
  const part = (name: string) => dialog.getByRole('region', { name: titleOf(name) });

  await open();
  await expect(part('Drivers')).toContainText('Publishing the saved draft makes version 1');
  await expect(part('Nurses')).toContainText('It is left out, because something is in the way');
  await expect(part('Nurses')).toContainText('needs a greatest number of characters');
  await expect(part('Nurses').getByRole('link', { name: 'You › Badge' })).toBeVisible();
  await expectAccessible(page, '[role="dialog"]');
  await page.screenshot({ path: test.info().outputPath('publish-forms.png') });
  await page.setViewportSize(viewports.phone);
  await page.screenshot({ path: test.info().outputPath('publish-forms-phone.png') });
  await page.setViewportSize(viewports.desktop);

  // Someone spoils another of them after it was looked at: it is named, and none is live.
  await staff.call('PUT', `${formsPath}/${ids.get('Cooks')}`, { steps: unsound });
  await dialog.getByRole('button', { name: 'Publish 2 forms' }).click();
  const refusal = dialog.getByRole('alert');
  await expect(refusal).toContainText(`“${titleOf('Cooks')}” cannot be published`);
  await expect(refusal).toContainText('You › Badge');
  expect(await live()).toEqual([]);
  await expectAccessible(page, '[role="dialog"]');
  await dialog.getByRole('button', { name: 'Cancel' }).click();

  await open();
  await expect(part('Cooks')).toContainText('It is left out');
  await dialog.getByRole('button', { name: 'Publish 1 form' }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByText(`Published: “${titleOf('Drivers')}”`)).toBeVisible();
  expect(await live()).toEqual(['Drivers']);
  const row = page.getByRole('row').filter({ hasText: titleOf('Drivers') });
  await expect(row).toContainText('Published');

  await open();
  await part('Nurses').getByRole('link', { name: 'You › Badge' }).click();
  await expect(page.getByRole('textbox', { name: 'Question', exact: true })).toHaveValue('Badge');
});
