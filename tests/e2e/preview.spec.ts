import { expect, test, viewports } from '../harness/browser.ts';
import { chooseOption } from '../harness/choose-in-list.ts';
import { post } from '../harness/posting.ts';
import { connect } from '../harness/sql.ts';
import { signInToAdmin } from '../harness/staff-browser.ts';
import { signInAt } from '../harness/staff.ts';

const email = 'program.administrator@example.org';
const collection = '/content-manager/collection-types/plugin::forms.form';

test('staff try the draft as people would have it, and nothing is stored @platform', async ({
  page,
  stack,
  visit,
  expectAccessible,
}) => {
  test.setTimeout(180_000);
  const staff = await signInAt(stack, email);
  const { documentId, title, steps } = await staff.readForm('registration');
  const sql = await connect(stack.databaseUrl);
  const rows = async () => {
    const [row] = await sql(`select
      (select count(*) from registrants) as registrants,
      (select count(*) from registry.outbox) as mails,
      (select count(*) from registry.idempotency) as keys,
      (select count(*) from registry.audit where action <> 'staff.signed-in') as audited`);
    return row;
  };
  const before = await rows();
  const draft = await staff.readForm('registration');
  draft.steps[0]?.questions.push({
    key: 'badge',
    kind: 'text',
    label: 'Badge number',
    maxLength: 20,
    required: true,
  });
  await staff.call('PUT', `${collection}/${documentId}`, { title, steps: draft.steps });
  try {
    await signInToAdmin(page, stack, email);
    await page.goto(`${stack.cmsUrl}/admin${collection}/${documentId}`);
    await page.getByRole('link', { name: 'Preview of the saved draft' }).click();
    const element = page.locator('iframe');
    const frame = page.frameLocator('iframe');
    await expect(frame.getByText('Nothing is stored')).toBeVisible();
    await expect(frame.getByLabel('Badge number')).toBeVisible();
    expect((await element.boundingBox())?.width).toBe(375);
    await expectAccessible(page, '#preview');
    await page.screenshot({ path: 'test-results/preview-phone.png', fullPage: true });

    await chooseOption(page.getByRole('combobox', { name: 'Language' }), 'French');
    await expect(element).toHaveAttribute('src', /\/fr\/preview\//);
    await expect(frame.locator('html')).toHaveAttribute('lang', 'fr');
    await chooseOption(page.getByRole('combobox', { name: 'Language' }), 'English');
    await expect(frame.locator('html')).toHaveAttribute('lang', 'en');

    await frame.getByRole('button', { name: 'Français' }).click();
    await expect(frame.getByText('Aperçu : rien n’est enregistré.')).toBeVisible();
    await frame.getByRole('button', { name: 'English' }).click();
    await expect(frame.getByText('Nothing is stored')).toBeVisible();

    await frame.getByRole('button', { name: 'Fill in sample answers' }).click();
    await expect(frame.getByLabel('Badge number')).toHaveValue('Sample');
    for (const step of steps.slice(0, -1).keys()) {
      await expect(frame.locator(`#step-${steps[step]?.key}`)).toBeVisible();
      await frame.getByRole('button', { name: 'Continue' }).click();
    }
    await frame.getByRole('button', { name: 'Send my registration' }).click();
    await expect(
      frame.getByRole('heading', { level: 1, name: 'You are registered' }),
    ).toBeVisible();
    await expect(frame.getByText('Nothing is stored')).toBeVisible();
    await page.screenshot({ path: 'test-results/preview-sent.png', fullPage: true });

    await chooseOption(page.getByRole('combobox', { name: 'Width' }), 'As wide as this page');
    await page.screenshot({ path: 'test-results/preview-desktop.png', fullPage: true });
    await page.setViewportSize(viewports.phone);
    await expectAccessible(page, '#preview');

    const address = (await element.getAttribute('src')) ?? '';
    const answer = await fetch(address);
    expect(answer.headers.get('content-security-policy')).toContain(
      `frame-ancestors ${stack.cmsUrl}`,
    );
    expect(answer.headers.get('cache-control')).toBe('no-store');

    const plain = await visit({ scripts: 'off', device: 'phone' });
    await plain.goto(address);
    await post(plain, plain.getByRole('button', { name: 'Fill in sample answers' }));
    while (!(await plain.getByRole('button', { name: 'Send my registration' }).isVisible())) {
      await post(plain, plain.getByRole('button', { name: /^(Continue|Check your answers)$/ }));
    }
    await plain.getByRole('checkbox').check();
    await post(plain, plain.getByRole('button', { name: 'Send my registration' }));
    await expect(
      plain.getByRole('heading', { level: 1, name: 'You are registered' }),
    ).toBeVisible();
    await expect(plain.getByText('Nothing is stored')).toBeVisible();

    const scripted = await visit({ device: 'phone' });
    await scripted.goto(address);
    await expect(scripted.getByRole('button', { name: 'Continue' })).toBeVisible();
    await expectAccessible(scripted);

    expect(await rows()).toEqual(before);
  } finally {
    await staff.call('POST', `${collection}/${documentId}/actions/discard`, {});
    await sql.end();
  }
});

test('what keeps a draft from being shown is listed in its place @platform', async ({
  page,
  stack,
  expectAccessible,
}) => {
  const staff = await signInAt(stack, email);
  const { documentId, title, steps } = await staff.readForm('registration');
  steps[0]?.questions.push({ key: 'badge', kind: 'text', label: 'Badge' });
  await staff.call('PUT', `${collection}/${documentId}`, { title, steps });
  try {
    await signInToAdmin(page, stack, email);
    await page.goto(`${stack.cmsUrl}/admin/plugins/forms/${documentId}/preview`);
    const section = page.getByRole('region', { name: 'The saved draft cannot be shown yet' });
    await expect(section.getByRole('link', { name: 'About you › Badge' })).toBeVisible();
    await expect(page.locator('iframe')).toHaveCount(0);
    await expectAccessible(page, '#preview');
  } finally {
    await staff.call('POST', `${collection}/${documentId}/actions/discard`, {});
  }
});
