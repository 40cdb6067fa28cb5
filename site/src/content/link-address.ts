import type { LinkTarget, Locale } from '@ehpr/form-schemas';
import { paths, registrationSlug } from '../paths.ts';

/** Where a link of content leads on a page in this language. */
export function linkAddress(target: LinkTarget, locale: Locale): string {
  switch (target.kind) {
    case 'page':
      return paths.page(locale, target.slug);
    case 'place':
      return {
        home: paths.home(locale),
        register: paths.form({ slug: registrationSlug, locale }),
        update: paths.update(locale),
      }[target.place];
    case 'address':
      return target.href;
  }
}
