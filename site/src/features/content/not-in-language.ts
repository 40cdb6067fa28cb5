import { isLocale, type Locale } from '@ehpr/form-schemas';
import type { ShownPage } from '../../content/shown.ts';

/** How much of a page is in another language than it is asked for in. */
export function otherLanguage(page: ShownPage, locale: Locale): 'none' | 'parts' | undefined {
  if (page.title.lang !== locale) return 'none';
  return [page.lead, page.sections].some((part) => hasOther(part, locale)) ? 'parts' : undefined;
}

function hasOther(part: unknown, locale: Locale): boolean {
  if (typeof part !== 'object' || part === null) return false;
  if ('lang' in part && isLocale(part.lang)) return part.lang !== locale;
  return Object.values(part).some((each) => hasOther(each, locale));
}
