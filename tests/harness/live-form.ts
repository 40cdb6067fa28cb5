import type { Locale, PublishedForm } from '../../form-schemas/src/index.ts';
import type { Addresses } from './addresses.ts';

/** The registration form as it is published, in a language, from the CMS. */
export async function liveForm(stack: Addresses, locale: Locale = 'en'): Promise<PublishedForm> {
  const response = await fetch(`${stack.cmsUrl}/api/forms/registration?locale=${locale}`, {
    headers: { authorization: `Bearer ${stack.cmsApiToken}` },
  });
  const { data } = (await response.json()) as { data: PublishedForm };
  return data;
}
