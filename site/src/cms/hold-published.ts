import type { LiveForm, Locale, SiteContent } from '@ehpr/form-schemas';
import { locales } from '@ehpr/form-schemas';
import { filesOfPage, filesOfSite } from '../content/named-files.ts';
import type { ShownPage } from '../content/shown.ts';
import { inLanes } from './in-lanes.ts';
import type { Found } from './outcomes.ts';

/** Where what is published is asked for, and held once it is there. */
export type Holder = {
  forms: () => Promise<Found<string[]>>;
  form: (slug: string, locale: Locale) => Promise<Found<LiveForm>>;
  validator: (slug: string, hash: string) => Promise<Found<unknown>>;
  site: (locale: Locale) => Promise<Found<SiteContent>>;
  page: (slug: string, locale: Locale) => Promise<Found<ShownPage>>;
  wording: (locale: Locale) => Promise<Found<unknown>>;
  file: (digest: string) => Promise<Found<unknown>>;
};

/**
 * Holds all that is published, in every language, whether or not anybody came for it, so that it is
 * there when the CMS is away. Returns the digests of the files that it names, if all of it is there now.
 */
export async function holdPublished(holder: Holder): Promise<ReadonlySet<string> | undefined> {
  const forms = await holder.forms();
  if (forms.kind !== 'found') return undefined;
  const files = new Set<string>();
  const lacking: Found<unknown>[] = [];
  const held = <T>(found: Found<T>): T | undefined => {
    if (found.kind === 'unavailable') lacking.push(found);
    return found.kind === 'found' ? found.value : undefined;
  };
  const all = locales.flatMap((locale) => forms.value.map((slug) => ({ slug, locale })));
  await inLanes(all, async ({ slug, locale }) => {
    const form = held(await holder.form(slug, locale));
    if (form) held(await holder.validator(slug, form.hash));
  });
  await inLanes(locales, async (locale) => {
    held(await holder.wording(locale));
    const site = held(await holder.site(locale));
    if (!site) return;
    for (const digest of filesOfSite(site)) files.add(digest);
    for (const { slug } of site.pages) {
      const page = held(await holder.page(slug, locale));
      for (const digest of page ? filesOfPage(page) : []) files.add(digest);
    }
  });
  await inLanes(files, async (digest) => held(await holder.file(digest)));
  return lacking.length === 0 ? files : undefined;
}
