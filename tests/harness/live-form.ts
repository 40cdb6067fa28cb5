import type { PublishedForm } from '../../form-schemas/src/index.ts';
import type { Addresses } from './addresses.ts';

/** The registration form as it is published, from the CMS. */
export async function liveForm(stack: Addresses): Promise<PublishedForm> {
  const response = await fetch(`${stack.cmsUrl}/api/forms/registration?locale=en`, {
    headers: { authorization: `Bearer ${stack.cmsApiToken}` },
  });
  const { data } = (await response.json()) as { data: PublishedForm };
  return data;
}
