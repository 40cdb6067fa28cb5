import { CMS_API_TOKEN, CMS_POLL_SECONDS, CMS_URL } from 'astro:env/server';
import type { PublishedForm } from '@ehpr/form-schemas';
import { ContentCache } from './cache.ts';
import { createCmsClient, type Found } from './client.ts';
import { watchRevision } from './watch-revision.ts';

/** The CMS that the settings name. */
export const cms = createCmsClient({ url: CMS_URL, token: CMS_API_TOKEN });

const cache = new ContentCache({ now: Date.now });

/** Loads anew whatever is held of the CMS, because something was published. */
export const refreshContent = (): Promise<void> => cache.refresh();

watchRevision(() => cms.revision(), refreshContent, CMS_POLL_SECONDS);

/** The published version of a form: within a few seconds of its publishing, without a restart. */
export function publishedForm(slug: string, locale: string): Promise<Found<PublishedForm>> {
  return cache.get(`form/${slug}/${locale}`, () => cms.form(slug, locale));
}

const validators = new Map<string, string>();
const mostValidators = 20;

/** The validator module of a version, which never changes: asked of the CMS once. */
export async function validatorModule(slug: string, hash: string): Promise<Found<string>> {
  const key = `${slug}/${hash}`;
  const known = validators.get(key);
  if (known !== undefined) return { kind: 'found', value: known };
  const found = await cms.validator(slug, hash);
  if (found.kind === 'found') {
    if (validators.size >= mostValidators) validators.clear();
    validators.set(key, found.value);
  }
  return found;
}
