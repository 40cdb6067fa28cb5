import { CMS_API_TOKEN, CMS_POLL_SECONDS, CMS_URL } from 'astro:env/server';
import type { LiveForm, PublishedForm } from '@ehpr/form-schemas';
import { ContentCache } from './cache.ts';
import { createCmsClient } from './client.ts';
import type { Found } from './outcomes.ts';
import { Unchanging } from './unchanging.ts';
import { watchRevision } from './watch-revision.ts';

/** The CMS that the settings name. */
export const cms = createCmsClient({ url: CMS_URL, token: CMS_API_TOKEN });

const cache = new ContentCache({ now: Date.now });

/** Loads anew whatever is held of the CMS, because something was published. */
export const refreshContent = (): Promise<void> => cache.refresh();

watchRevision(() => cms.revision(), refreshContent, CMS_POLL_SECONDS);

/**
 * The published version of a form, and whether it takes answers: within a few seconds of a change,
 * without a restart.
 */
export function publishedForm(slug: string, locale: string): Promise<Found<LiveForm>> {
  return cache.get(`form/${slug}/${locale}`, () => cms.form(slug, locale));
}

const versions = new Unchanging<PublishedForm>(10);

/** A version of a form, the present one or one before it. */
export function formVersion(
  slug: string,
  version: number,
  locale: string,
): Promise<Found<PublishedForm>> {
  return versions.get(`${slug}/${version}/${locale}`, () => cms.formVersion(slug, version, locale));
}

const validators = new Unchanging<string>(20);

/** The validator module of a version. */
export function validatorModule(slug: string, hash: string): Promise<Found<string>> {
  return validators.get(`${slug}/${hash}`, () => cms.validator(slug, hash));
}
