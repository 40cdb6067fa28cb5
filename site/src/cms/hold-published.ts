import type { LiveForm, Locale, SiteContent } from '@ehpr/form-schemas';
import { locales } from '@ehpr/form-schemas';
import { inLanes } from './in-lanes.ts';
import type { Found } from './outcomes.ts';

/** Where what is published is asked for, and held once it is there. */
export type Holder = {
  forms: () => Promise<Found<string[]>>;
  form: (slug: string, locale: Locale) => Promise<Found<LiveForm>>;
  validator: (slug: string, hash: string) => Promise<Found<unknown>>;
  site: (locale: Locale) => Promise<Found<SiteContent>>;
  page: (slug: string, locale: Locale) => Promise<Found<unknown>>;
  wording: (locale: Locale) => Promise<Found<unknown>>;
};

/**
 * Holds all that is published, in every language, whether or not anybody came for it, so that it is
 * there when the CMS is away. Returns whether it is all there now.
 */
export async function holdPublished(holder: Holder): Promise<boolean> {
  const forms = await holder.forms();
  if (forms.kind !== 'found') return false;
  let isComplete = true;
  const held = <T>(found: Found<T>): T | undefined => {
    if (found.kind === 'unavailable') isComplete = false;
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
    for (const { slug } of site?.pages ?? []) held(await holder.page(slug, locale));
  });
  return isComplete;
}
