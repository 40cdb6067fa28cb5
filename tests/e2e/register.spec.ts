import { nurse, retiredDriver } from '../../form-schemas/src/testing/people.ts';
import type { Answers } from '../../form-schemas/src/index.ts';
import { answerStep } from '../harness/answer-form.ts';
import { expect, test, viewports } from '../harness/browser.ts';
import { mailTo } from '../harness/inbox.ts';
import { liveForm } from '../harness/live-form.ts';
import { connect } from '../harness/sql.ts';
import { signInToAdmin } from '../harness/staff-browser.ts';

const stories: [string, Answers, keyof typeof viewports][] = [
  ['a nurse in Prince George', nurse, 'desktop'],
  ['a retired driver who goes anywhere', retiredDriver, 'phone'],
];

for (const [who, person, device] of stories) {
  test(`${who} registers, staff see the record, a mail arrives @register`, async ({
    page,
    stack,
    expectAccessible,
  }) => {
    const form = await liveForm(stack);
    const email = `${device}.${Date.now()}@example.org`;
    const answers = { ...person, email };
    await page.setViewportSize(viewports[device]);

    await page.goto('/');
    await expectAccessible(page);
    await page.getByRole('main').getByRole('link', { name: 'Register to help' }).click();
    for (const [index, step] of form.steps.slice(0, -1).entries()) {
      await expect(page.getByRole('heading', { name: step.title })).toBeVisible();
      await answerStep(page, form, step.key, answers);
      await expectAccessible(page);
      await page.getByRole('button', { name: 'Continue' }).click();
      await expect(page).toHaveURL(new RegExp(`/en/register/${form.steps[index + 1]?.key}$`));
    }

    const main = page.getByRole('main');
    await expect(main).toContainText(email);
    await expect(main).toContainText(person === nurse ? '+1 250-555-0100' : 'Driver');
    await page
      .getByRole('checkbox', { name: form.steps.at(-1)?.questions[0]?.label ?? '' })
      .check();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Send my registration' }).click();

    await expect(page.getByRole('heading', { level: 1, name: 'You are registered' })).toBeVisible();
    await expectAccessible(page);
    const [number = ''] =
      /[0-9A-Z]{3}-[0-9A-Z]{3}-[0-9A-Z]{3}-[0-9A-Z]{4}/.exec(await main.innerText()) ?? [];
    expect(page.url()).not.toContain(number);

    const sql = await connect(stack.databaseUrl);
    const [row] = await sql('select * from registrants where email = $1', [email]);
    await sql.end();
    expect(row).toMatchObject({ answers, confirmation_number: number.replaceAll('-', '') });

    const mail = await mailTo(stack, email);
    expect(mail.html).toContain(number);
    expect(mail.text).toContain(number);
    expect(`${mail.html}${mail.text}`).not.toContain(String(person['primaryPhone']).slice(2));

    await page.setViewportSize(viewports.desktop);
    await signInToAdmin(page, stack, 'program.administrator@example.org');
    await page.goto(
      `${stack.cmsUrl}/admin/content-manager/collection-types/plugin::registry.registrant?_q=${email}`,
    );
    const listed = page.getByRole('row').filter({ hasText: email });
    await expect(listed).toContainText(String(person['lastName']));
    await listed.click();
    await expect(page.getByText('Your registration with a regulatory college')).toBeVisible();
    await expect(page.getByText(number)).toBeVisible();
    await expect(page.getByText(email).first()).toBeVisible();
    await expectAccessible(page, 'section:has(dl)');
  });
}

test('what is wrong is said beside the question, and where to find it @register', async ({
  page,
  stack,
  expectAccessible,
}) => {
  const form = await liveForm(stack);
  await page.goto('/en/register');
  await answerStep(page, form, 'primary', { firstName: 'Nora', postalCode: 'D1A 1A1' });
  await page.getByRole('button', { name: 'Continue' }).click();

  const summary = page.getByRole('alert');
  await expect(summary).toBeFocused();
  await expect(page).toHaveTitle(/^Error: /);
  await expect(summary.getByRole('link')).toHaveText([
    'Enter your last name',
    'Enter a Canadian postal code, like V8W 1P6',
  ]);
  await expectAccessible(page);
  await summary.getByRole('link', { name: /postal code/ }).click();
  const postalCode = page.getByLabel('Postal code');
  await expect(postalCode).toBeFocused();
  await expect(postalCode).toHaveAttribute('aria-invalid', 'true');
  await expect(postalCode).toHaveAccessibleDescription(/Enter a Canadian postal code/);
  await expect(page.getByLabel('First name')).toHaveValue('Nora');
});
