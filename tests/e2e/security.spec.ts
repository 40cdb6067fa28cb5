import { expect, test } from '../harness/browser.ts';

test('the content policy of a form page allows nothing inline and nobody else @security', async ({
  page,
}) => {
  const response = await page.goto('/en/register');
  const policy = response?.headers()['content-security-policy'] ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("require-trusted-types-for 'script'");
  expect(policy).not.toMatch(/unsafe-|https?:|\*/);
});

test('what a page does against the policy is noticed by every browser test @security', async ({
  page,
  troubles,
}) => {
  await page.goto('/en/register');
  await page.evaluate(() => {
    new Image().src = 'https://example.org/picture.png';
  });
  await expect.poll(() => troubles.length).toBe(1);
  expect(troubles.pop()).toContain('img-src');
});
