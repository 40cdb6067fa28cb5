import { nurse } from '../../form-schemas/src/testing/people.ts';
import { mineWords } from '../../site/src/features/my-registration/words.ts';
import { signInWords } from '../../site/src/features/sign-in/words.ts';
import { expect, test } from '../harness/browser.ts';
import { expectAllToFit } from '../harness/layout.ts';
import { post } from '../harness/posting.ts';
import { registerAsSite } from '../harness/register-as-site.ts';
import { askForLink, signInByLink } from '../harness/sign-in-by-link.ts';

const words = signInWords('en');

for (const scripts of ['on', 'off'] as const) {
  test(
    `someone who registered comes back by a link, with scripts ${scripts}, and signs out`,
    { tag: '@self-service' },
    async ({ visit, stack, expectAccessible }) => {
      const email = `nora.scripts-${scripts}@example.org`;
      await registerAsSite(stack, { ...nurse, email });
      const page = await visit({ scripts, device: 'phone' });
      await page.setViewportSize({ width: 320, height: 640 });
      const isAccessible = async (where: string) => {
        if (scripts === 'off') return;
        await expectAllToFit(page, where);
        await expectAccessible(page);
      };

      await page.goto('/en/');
      await page.getByRole('main').getByRole('link', { name: words.title }).click();
      await page.getByLabel(words.entry).fill('nora');
      await post(page, page.getByRole('button', { name: words.send }));
      await expect(page.getByRole('link', { name: words.entryWrong })).toBeVisible();
      await expect(page.getByLabel(words.entry)).toHaveValue('nora');
      await isAccessible('what was entered is wrong');

      const link = await askForLink(page, stack, email);
      await expect(page.getByRole('heading', { name: words.sentTitle })).toBeVisible();
      await isAccessible('a link was asked for');

      // As scanners of mail do.
      for (let look = 0; look < 3; look += 1) expect((await fetch(link)).status).toBe(200);
      await page.goto(link);
      await isAccessible('the link');
      const told = page.waitForRequest((request) => new URL(request.url()).pathname === '/en/my');
      await post(page, page.getByRole('button', { name: words.openButton }));
      expect((await (await told).allHeaders())['referer'] ?? '').not.toContain('sign-in');
      await expect(page.getByRole('heading', { name: mineWords('en').title })).toBeVisible();
      const [cookie] = await page.context().cookies();
      expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'Lax' });

      await post(page, page.getByRole('button', { name: words.signOut }));
      await expect(page.getByRole('heading', { name: words.signedOutTitle })).toBeVisible();
      await page.goto('/en/my');
      await expect(page.getByRole('heading', { name: words.title })).toBeVisible();
      // The session is over for whoever kept its cookie, too.
      if (cookie) await page.context().addCookies([cookie]);
      await page.goto('/en/my');
      await expect(page.getByRole('heading', { name: words.title })).toBeVisible();

      await page.goto(link);
      await post(page, page.getByRole('button', { name: words.openButton }));
      await expect(page.getByRole('heading', { name: words.goneTitle })).toBeVisible();
      await isAccessible('a spent link');
      await post(page, page.getByRole('button', { name: words.again }));
      await expect(page.getByRole('heading', { name: words.sentTitle })).toBeVisible();
    },
  );
}

test(
  'two people of one mailbox choose in French whose registration to open',
  { tag: '@self-service' },
  async ({ visit, stack, expectAccessible }) => {
    const fr = signInWords('fr');
    const email = 'nora.and.paul@example.org';
    await registerAsSite(stack, { ...nurse, email });
    await registerAsSite(stack, { ...nurse, email, firstName: 'Paul' });
    const page = await visit({ device: 'phone' });
    await signInByLink(page, stack, email, 'fr');
    await expect(page.getByRole('heading', { name: fr.chooseTitle })).toBeVisible();
    await expectAccessible(page);
    await post(page, page.getByRole('button', { name: fr.openOf('Paul Sample') }));
    await expect(page.getByRole('heading', { name: mineWords('fr').title })).toBeVisible();
    await expect(page.getByText('Paul Sample').first()).toBeVisible();
  },
);
