import { nurse } from '../../form-schemas/src/testing/people.ts';
import { leavingWords } from '../../site/src/features/standing/leaving-words.ts';
import { standingWords } from '../../site/src/features/standing/words.ts';
import { mineWords } from '../../site/src/features/my-registration/words.ts';
import { expect, test } from '../harness/browser.ts';
import { mailAfter } from '../harness/inbox.ts';
import { post } from '../harness/posting.ts';
import { registerAsSite } from '../harness/register-as-site.ts';
import { signInByLink } from '../harness/sign-in-by-link.ts';

const words = standingWords('en');
const leaving = leavingWords('en');

for (const scripts of ['on', 'off'] as const) {
  test(`someone stops mail, withdraws with a reason of their own and comes back, with scripts ${scripts}`, async ({
    visit,
    stack,
    expectAccessible,
  }) => {
    const accessible = async () => {
      if (scripts === 'on') await expectAccessible(page);
    };
    const email = `wren.scripts-${scripts}@example.org`;
    await registerAsSite(stack, { ...nurse, firstName: 'Wren', lastName: 'Leaver', email });
    const page = await visit({ scripts, device: 'phone' });
    const press = (name: string) => post(page, page.getByRole('button', { name, exact: true }));
    await signInByLink(page, stack, email);

    await press(words.mailStop);
    await expect(page.getByText(words.mailOff)).toBeVisible();
    await press(words.mailStart);
    await expect(page.getByText(words.mailOn)).toBeVisible();

    await page.getByRole('link', { name: words.withdraw }).click();
    await accessible();
    await press(words.withdrawButton);
    await expect(page).toHaveTitle(/^Error: /u);
    await expect(page.getByRole('alert').getByText(leaving.wrong.because.required)).toBeVisible();
    await accessible();
    await expect(page.getByLabel(leaving.otherWords)).toBeHidden();
    await page.getByLabel(leaving.reasons.other).check();
    await press(words.withdrawButton);
    await page.getByRole('link', { name: leaving.wrong.words.required }).click();
    await expect(page.getByLabel(leaving.otherWords)).toBeFocused();
    await accessible();
    await page.getByLabel(leaving.otherWords).fill('I moved to another province');
    const mail = await mailAfter(stack, { address: email, subject: 'You are withdrawn' }, () =>
      press(words.withdrawButton).then(() => undefined),
    );
    expect(mail.text).toContain('/en/update');
    await expect(page.getByRole('heading', { name: words.withdrawnTitle })).toBeVisible();
    await accessible();

    await page.getByRole('link', { name: words.toMine }).click();
    await expect(page.getByText(mineWords('en').statuses.withdrawn)).toBeVisible();
    await accessible();
    await press(words.back);
    await expect(page.getByText(mineWords('en').statuses.active)).toBeVisible();
  });
}
