import { CMS_API_TOKEN, CMS_POLL_SECONDS, CMS_URL } from 'astro:env/server';
import type {
  LiveForm,
  Locale,
  PublishedForm,
  RegistrationWording,
  SiteContent,
} from '@ehpr/form-schemas';
import type { ShownPage } from '../content/shown.ts';
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

/** What stands on every page. */
export function siteContent(locale: Locale): Promise<Found<SiteContent>> {
  return cache.get(`site/${locale}`, () => cms.site(locale));
}

/** A page of content. Only those that are known to be published are asked for. */
export async function contentPage(slug: string, locale: Locale): Promise<Found<ShownPage>> {
  const site = await siteContent(locale);
  const isKnown = site.kind !== 'found' || site.value.pages.some((page) => page.slug === slug);
  if (!isKnown) return { kind: 'absent' };
  return cache.get(`page/${slug}/${locale}`, async () => {
    const found = await cms.page(slug, locale);
    if (found.kind === 'found') tellOfUnknownSections(found.value);
    return found;
  });
}

function tellOfUnknownSections({ slug, sections }: ShownPage): void {
  for (const section of sections) {
    if (section.kind === 'unknown')
      console.error(`The page ${slug} has a section that cannot be shown: ${section.name}`);
  }
}

/** The wording around the registration form. */
export function registrationWording(locale: Locale): Promise<Found<RegistrationWording>> {
  return cache.get(`wording/${locale}`, () => cms.registrationWording(locale));
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
