import { otherLocales } from '../definition/locales.ts';
import type { OtherLocale } from '../definition/translation.ts';
import { isSaid } from '../translations/words-at.ts';
import type { BeforeAfter } from './change.ts';

type Words<F extends string> = Partial<Record<F, string>>;
type WordsIn<F extends string> = (locale: OtherLocale) => Words<F> | undefined;

export type WordsChange<F extends string> = { locale: OtherLocale; field: F } & BeforeAfter<string>;

/** Which fields say something else in another language. A blank one says nothing. */
export function compareWords<F extends string>(
  fields: readonly F[],
  sides: { before: WordsIn<F>; after: WordsIn<F> },
): WordsChange<F>[] {
  return otherLocales.flatMap((locale) => {
    const before: Words<F> = sides.before(locale) ?? {};
    const after: Words<F> = sides.after(locale) ?? {};
    return fields
      .map((field) => ({ field, was: said(before[field]), is: said(after[field]) }))
      .filter(({ was, is }) => was !== is)
      .map(({ field, was, is }) => ({
        locale,
        field,
        ...(was !== undefined && { before: was }),
        ...(is !== undefined && { after: is }),
      }));
  });
}

const said = (text: string | undefined) => (isSaid(text) ? text : undefined);
