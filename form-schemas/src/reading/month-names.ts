// Written out, since what Intl knows differs from browser to server, and both must read alike.
export const englishMonths =
  'January February March April May June July August September October November December'.split(
    ' ',
  );
export const frenchMonths =
  'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' ');

const withoutAccents = (text: string) => text.normalize('NFD').replaceAll(/[\u0300-\u036f]/gu, '');

const names = englishMonths.map((english, month) =>
  [english.toLowerCase(), frenchMonths[month] ?? ''].map(withoutAccents),
);

/** Fewer letters are no abbreviation that people use: "ma" is March to some and May to others. */
const fewestLetters = 3;

/**
 * The month, 1 to 12, that a number or a name in lower case means: English or French, with its
 * accents or without, whole or cut short where no other month begins so.
 */
export function monthOf(text: string): number | undefined {
  if (/^\d{1,2}$/u.test(text)) return names[Number(text) - 1] && Number(text);
  const plain = withoutAccents(text);
  if (plain.length < fewestLetters) return undefined;
  const meant = names.flatMap((month, index) =>
    month.some((name) => name.startsWith(plain)) ? [index + 1] : [],
  );
  return meant.length === 1 ? meant[0] : undefined;
}
