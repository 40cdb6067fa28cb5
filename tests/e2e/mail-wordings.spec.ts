import { expect, test, viewports } from '../harness/browser.ts';
import { takePicture } from '../harness/guide-picture.ts';
import { signInToAdmin } from '../harness/staff-browser.ts';

test('communications staff word an email, see how it looks, publish it and go back @campaigns', async ({
  page,
  stack,
  expectAccessible,
}) => {
  test.setTimeout(120_000);
  const isFine = async () => {
    await page.mouse.move(0, 0);
    await expectAccessible(page, 'main');
    await page.setViewportSize(viewports.phone);
    await expectAccessible(page, 'main');
    await page.setViewportSize(viewports.desktop);
  };
  await signInToAdmin(page, stack, 'communications@example.org');
  await page.getByRole('link', { name: 'Email wording' }).click();
  const row = page.getByRole('row').filter({ hasText: 'You are withdrawn' });
  await expect(row.getByText('As it came')).toHaveCount(2);
  await isFine();
  await takePicture(page, 'email-wording');

  // What is written shows at once, in the mail as it would look.
  await row.getByRole('link').click();
  const english = page.getByRole('tabpanel', { name: /English/u });
  await english.getByRole('textbox', { name: 'Subject' }).fill('Goodbye, and thank you');
  const shown = english.getByRole('region', { name: 'The mail' }).locator('iframe');
  const mail = shown.contentFrame();
  await expect(mail.getByRole('heading', { level: 1 })).toHaveText('Goodbye, and thank you');
  await expect(mail.getByRole('link', { name: 'Come back to the registry' })).toBeVisible();
  await isFine();
  await takePicture(page, 'email-wording-one');

  // A mail without what it is for is not sent, and says what is missing.
  const button = english.getByLabel('Words on the button');
  await button.fill('');
  const publish = async () => {
    await english.getByRole('button', { name: 'Publish' }).click();
    const dialog = page.getByRole('alertdialog');
    await expectAccessible(page, '[role="alertdialog"]');
    await dialog.getByRole('button', { name: 'Publish' }).click();
    await expect(dialog).toHaveCount(0);
  };
  await publish();
  await expect(english.getByText('Write what the button says')).toBeVisible();
  await isFine();

  // A draft waits, and is found again.
  await button.fill('Come back to us');
  await english.getByRole('button', { name: 'Save the draft' }).click();
  await expect(english.getByText('and is not sent.')).toBeVisible();
  await page.reload();
  await expect(button).toHaveValue('Come back to us');

  await publish();
  await expect(english.getByText('Sent in the words that')).toBeVisible();
  await page.getByRole('link', { name: 'Email wording' }).first().click();
  await expect(row.getByText(/^Yours since/u)).toHaveCount(1);
  await row.getByRole('link').click();
  await english.getByRole('button', { name: 'Go back to the first words' }).click();
  await page.getByRole('button', { name: 'Send the first words' }).click();
  await expect(english.getByRole('textbox', { name: 'Subject' })).toHaveValue(
    'You are withdrawn from the registry',
  );
  await expect(english.getByText('the words that the registry came with')).toBeVisible();

  // The other language is worded for itself.
  await page.getByRole('tab', { name: /French/u }).click();
  const french = page.getByRole('tabpanel', { name: /French/u });
  await expect(french.getByRole('textbox', { name: 'Subject' })).toHaveValue(
    'Vous êtes retiré du registre',
  );
  const inFrench = french.getByRole('region', { name: 'The mail' }).locator('iframe');
  await expect(inFrench.contentFrame().locator('html')).toHaveAttribute('lang', 'fr');
});
