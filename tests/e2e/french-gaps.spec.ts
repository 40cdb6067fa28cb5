import { expect, test, viewports } from '../harness/browser.ts';
import { signInAt } from '../harness/staff.ts';
import { signInToAdmin } from '../harness/staff-browser.ts';

const pages = '/content-manager/collection-types/plugin::content.page';
const body = [{ type: 'paragraph', children: [{ type: 'text', text: 'Stay in.' }] }];

test('communications staff see what is missing in French, and go there @site', async ({
  page,
  stack,
  expectAccessible,
}) => {
  test.setTimeout(120_000);
  const staff = await signInAt(stack, 'communications@example.org');
  const words = { slug: 'heat', title: 'Heat', description: 'What to do on hot days' };
  const sections = [{ __component: 'sections.rich-text', body }];
  const made = await staff.call('POST', pages, { ...words, sections });
  expect(made.status).toBeLessThan(300);

  await signInToAdmin(page, stack, 'communications@example.org');
  await page.getByRole('link', { name: 'French' }).click();
  await expect(page.getByRole('heading', { name: 'French', level: 1 })).toBeVisible();
  const row = page.getByRole('row').filter({ hasText: 'Heat' });
  await expect(row.getByText('Missing: English is shown instead')).toBeVisible();
  await page.mouse.move(0, 0);
  await expectAccessible(page, 'main');
  await page.setViewportSize(viewports.phone);
  await expectAccessible(page, 'main');
  await page.setViewportSize(viewports.desktop);

  await row.getByRole('link', { name: 'Heat' }).click();
  await expect(page).toHaveURL(/plugin::content\.page\/.*locale(\]|%5D)=fr/u);
  await expect(page.getByRole('textbox', { name: 'Title' })).toHaveValue('');
});
