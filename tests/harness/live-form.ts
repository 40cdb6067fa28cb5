import type { Locale, PublishedForm } from '../../form-schemas/src/index.ts';
import type { Addresses } from './addresses.ts';

/** A form as it is published, in a language, from the CMS: that of registrations unless told. */
export async function liveForm(
  stack: Addresses,
  locale: Locale = 'en',
  slug = 'registration',
): Promise<PublishedForm> {
  const response = await fetch(`${stack.cmsUrl}/api/forms/${slug}?locale=${locale}`, {
    headers: { authorization: `Bearer ${stack.cmsApiToken}` },
  });
  const { data } = (await response.json()) as { data: PublishedForm };
  return data;
}
