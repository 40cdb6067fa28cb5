import { defaultLocale } from '@ehpr/form-schemas';

type Props<Field extends string> = {
  of: { [F in Field]?: string } & { untranslated?: readonly string[] };
  what: Field;
};

/** A text of a form. One that has no translation says in which language it is, to whoever reads it aloud. */
export function Said<Field extends string>({ of, what }: Props<Field>) {
  const text = of[what];
  return of.untranslated?.includes(what) ? <span lang={defaultLocale}>{text}</span> : text;
}
