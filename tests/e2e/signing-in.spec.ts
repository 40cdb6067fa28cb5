import { nurse } from '../../form-schemas/src/testing/people.ts';
import { signInWords } from '../../site/src/features/sign-in/words.ts';
import { expect, test } from '../harness/browser.ts';
import { registerAsSite } from '../harness/register-as-site.ts';
import { post } from '../harness/posting.ts';
import { askForLink } from '../harness/sign-in-by-link.ts';

const words = signInWords('en');

for (const scripts of ['on', 'off'] as const) {
  test(`someone who registered comes back by a link, with scripts ${scripts}, and signs out`, async ({
    visit,
    stack,
    expectAccessible,
  }) => {
    const email = `nora.scripts-${scripts}@example.org`;
    await registerAsSite(stack, { ...nurse, email });
    const page = await visit({ scripts, device: 'phone' });
    const link = await askForLink(page, stack, email);
    await expect(page.getByRole('heading', { name: words.sentTitle })).toBeVisible();
    if (scripts === 'on') await expectAccessible(page);

    await page.goto(link);
    if (scripts === 'on') await expectAccessible(page);
    await post(page, page.getByRole('button', { name: words.openButton }));
    await expect(page.getByRole('heading', { name: 'My registration' })).toBeVisible();
    await expect(page.getByText('Nora Sample')).toBeVisible();

    await post(page, page.getByRole('button', { name: words.signOut }));
    await expect(page.getByRole('heading', { name: words.signedOutTitle })).toBeVisible();
    await page.goto('/en/my');
    await expect(page.getByRole('heading', { name: words.title })).toBeVisible();

    await page.goto(link);
    await post(page, page.getByRole('button', { name: words.openButton }));
    await expect(page.getByRole('heading', { name: words.goneTitle })).toBeVisible();
  });
}
