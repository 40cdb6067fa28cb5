import type { Locale } from '../definition/locales.ts';

/** What stands between a thing and what is said of it: French has a space before its colon. */
export const colon: Record<Locale, string> = { en: ': ', fr: '\u00a0: ' };
