import type { Locale } from '../../definition/locales.ts';

/** A megabyte as those reckon who tell people the size of their files: 1,024 kilobytes. */
export const megabyte = 1024 * 1024;

/** A size as people read it, `1.2 MB`, never as nothing. */
export function sizeInWords(bytes: number, locale: Locale): string {
  const isSmall = bytes < megabyte / 10;
  const amount = isSmall
    ? Math.max(1, Math.round(bytes / 1024))
    : Math.round((bytes / megabyte) * 10) / 10;
  return locale === 'fr'
    ? `${String(amount).replace('.', ',')} ${isSmall ? 'ko' : 'Mo'}`
    : `${amount} ${isSmall ? 'kB' : 'MB'}`;
}
