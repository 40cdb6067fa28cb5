import { nurse } from '../../form-schemas/src/testing/people.ts';
import { confirmNotices } from '../../site/src/features/confirm/notices.ts';
import { confirmWords } from '../../site/src/features/confirm/words.ts';
import { signInWords } from '../../site/src/features/sign-in/words.ts';
import type { Addresses } from '../harness/addresses.ts';
import { askedToConfirm } from '../harness/asked-to-confirm.ts';
import { expect, test, viewports } from '../harness/browser.ts';
import { chooseOption } from '../harness/choose-in-list.ts';
import { takePicture } from '../harness/guide-picture.ts';
import { linkIn, mailAfter } from '../harness/inbox.ts';
import { expectAllToFit } from '../harness/layout.ts';
import { post } from '../harness/posting.ts';
import { registerAsSite } from '../harness/register-as-site.ts';
import { connect, type Row } from '../harness/sql.ts';
import { signInToAdmin } from '../harness/staff-browser.ts';

async function inDatabase(
  { databaseUrl }: Addresses,
  query: string,
  values: unknown[] = [],
): Promise<Row[]> {
  const sql = await connect(databaseUrl);
  try {
    return await sql(query, values);
  } finally {
    await sql.end();
  }
}

/** Registers somebody who has not confirmed it for long. */
async function registeredLongAgo(stack: Addresses, email: string, lastName: string): Promise<void> {
  await registerAsSite(stack, { ...nurse, lastName, email });
  await inDatabase(
    stack,
    `update registrants set last_confirmed_at = now() - interval '400 days' where email = $1`,
    [email],
  );
}

test('an administrator sets after how long people are asked, and sees who was @registry', async ({
  page,
  stack,
  expectAccessible,
}) => {
  const email = `ada.due.${Date.now()}@example.org`;
  await registeredLongAgo(stack, email, 'Overdue');
  await inDatabase(
    stack,
    `update registrants set reconfirmation_asked_at = now() - interval '20 days',
       reconfirmation_mailed_at = now() - interval '6 days', reconfirmation_reminders = 1
     where email = $1`,
    [email],
  );
  await signInToAdmin(page, stack, 'program.administrator@example.org');
  await page.goto(`${stack.cmsUrl}/admin/plugins/registry`);
  await page
    .getByRole('navigation', { name: 'Registry' })
    .getByRole('link', { name: 'Re-confirmation' })
    .click();
  const reminded = page.getByRole('link', { name: 'Show them: Reminded' });
  await expect(reminded).toBeVisible();
  await page.mouse.move(0, 0);
  await expectAccessible(page, 'main');

  const period = page.getByRole('combobox', { name: 'Months after the last confirmation' });
  await chooseOption(period, '60 months');
  await expect(page.getByRole('status').filter({ hasText: 'If you save this' })).toBeVisible();
  await expectAccessible(page, 'main');
  await takePicture(page, 'reconfirmation');
  await page.getByRole('button', { name: 'Save the period' }).click();
  await expect
    .poll(() => inDatabase(stack, 'select confirm_months from registry.periods'))
    .toEqual([{ confirm_months: 60 }]);
  await inDatabase(stack, 'update registry.periods set confirm_months = 12');
  await page.setViewportSize(viewports.phone);
  await page.mouse.move(0, 0);
  await expectAccessible(page, 'main');
  await takePicture(page, 'reconfirmation-phone');
  await page.setViewportSize(viewports.desktop);

  await reminded.click();
  const person = page.getByRole('link', { name: /Overdue/ }).first();
  await expect(person).toBeVisible();
  await person.click();
  await expect(page.getByText(/Last confirmed on .*Asked on .*Reminded once/)).toBeVisible();
  await expect(page.getByText(/They are reminded on/)).toBeVisible();
});

for (const scripts of ['on', 'off'] as const) {
  test(
    `someone who is asked says by one button that all is still correct, with scripts ${scripts}`,
    { tag: '@self-service' },
    async ({ visit, stack, expectAccessible }) => {
      const email = `ira.scripts-${scripts}@example.org`;
      await registerAsSite(stack, { ...nurse, firstName: 'Ira', email });
      const asked = await askedToConfirm(stack, email);
      const page = await visit({ scripts, device: 'phone' });
      await page.setViewportSize({ width: 320, height: 640 });
      const isFine = async (where: string) => {
        if (scripts === 'off') return;
        await expectAllToFit(page, where);
        await expectAccessible(page);
      };
      const words = confirmWords('en');
      const entering = signInWords('en');
      const state = async () =>
        inDatabase(
          stack,
          `select registrant_status as status, last_confirmed_at > now() - interval '1 hour' as confirmed,
             reconfirmation_asked_at as asked from registrants where email = $1`,
          [email],
        );

      // The link in the mail signs nobody in: it saves typing the address.
      await page.goto(linkIn(asked, '/update'));
      await expect(page.getByLabel(entering.entry)).toHaveValue(email);
      await isFine('the address is filled in');
      const mail = await mailAfter(stack, { address: email, subject: 'Your link' }, async () => {
        await post(page, page.getByRole('button', { name: entering.send }));
      });
      await page.goto(linkIn(mail, '/sign-in/'));
      await post(page, page.getByRole('button', { name: entering.openButton }));
      await expect(page.getByRole('heading', { name: words.title })).toBeVisible();
      await expect(page.getByText('Ira', { exact: true })).toBeVisible();
      await isFine('what is to be confirmed');
      expect(await state()).toMatchObject([{ status: 'active', confirmed: false }]);

      await post(page, page.getByRole('button', { name: words.confirm }));
      await expect(page.getByText(confirmNotices.confirmed.en.title)).toBeVisible();
      expect(await state()).toEqual([{ status: 'active', confirmed: true, asked: null }]);

      await inDatabase(
        stack,
        `update registrants set registrant_status = 'lapsed' where email = $1`,
        [email],
      );
      await page.goto('/en/my/confirm');
      await expect(page.getByText(words.paused)).toBeVisible();
      await isFine('someone who lapsed');
      await post(page, page.getByRole('button', { name: words.confirm }));
      await expect(page.getByText(confirmNotices['confirmed-back'].en.title)).toBeVisible();
      expect(await state()).toMatchObject([{ status: 'active' }]);
    },
  );
}
