import type { Page } from '@playwright/test';
import type { Locale } from '../../form-schemas/src/index.ts';
import { signInWords } from '../../site/src/features/sign-in/words.ts';
import type { Addresses } from './addresses.ts';
import { linkIn, mailAfter } from './inbox.ts';
import { post } from './posting.ts';

const subject = { en: 'Your link to your registration', fr: 'Votre lien vers votre inscription' };

/** Asks for a link and reads it in the inbox. Resolves to its address. */
export async function askForLink(
  page: Page,
  addresses: Addresses,
  email: string,
  locale: Locale = 'en',
): Promise<string> {
  const words = signInWords(locale);
  const mail = await mailAfter(
    addresses,
    { address: email, subject: subject[locale] },
    async () => {
      await page.goto(`${addresses.siteUrl}/${locale}/update`);
      await page.getByLabel(words.entry).fill(email);
      await post(page, page.getByRole('button', { name: words.send }));
    },
  );
  return linkIn(mail, '/sign-in/');
}

/** Asks for a link, opens it and presses its button, as the owner of the mailbox would. */
export async function signInByLink(
  page: Page,
  addresses: Addresses,
  email: string,
  locale: Locale = 'en',
): Promise<void> {
  await page.goto(await askForLink(page, addresses, email, locale));
  await post(page, page.getByRole('button', { name: signInWords(locale).openButton }));
}
