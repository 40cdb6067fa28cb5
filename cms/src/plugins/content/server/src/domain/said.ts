import { defaultLocale, linkTarget, type Locale } from '@ehpr/form-schemas';
import type { ContentFile, ContentLink, RichText, Said } from '@ehpr/form-schemas';
import { digestIn } from './content-file';
import type { Blocks, File, InLanguages, Link } from './entries';

/** A text, in a language. Nothing where it is blank. */
export const said = (text: unknown, lang: Locale): Said | null =>
  typeof text === 'string' && text.trim() !== '' ? { text, lang } : null;

/** Formatted words, in a language. Nothing where they say nothing. */
export const formatted = (blocks: unknown, lang: Locale): RichText | null =>
  Array.isArray(blocks) && saysSomething(blocks) ? { blocks: blocks as Blocks, lang } : null;

const saysSomething = (part: unknown): boolean => {
  if (Array.isArray(part)) return part.some(saysSomething);
  if (typeof part !== 'object' || part === null) return false;
  const { text, children } = part as { text?: unknown; children?: unknown };
  return (typeof text === 'string' && text.trim() !== '') || saysSomething(children);
};

/** A link, in a language. Nothing where it leads nowhere that a link may lead. */
export function link(entry: Link | null | undefined, lang: Locale): ContentLink | null {
  const label = said(entry?.label, lang);
  const target = linkTarget(entry?.address ?? '');
  return label && target ? { label, target } : null;
}

export const links = (entries: readonly Link[] | null | undefined, lang: Locale): ContentLink[] =>
  (entries ?? []).flatMap((entry) => link(entry, lang) ?? []);

/** A file of the media library. Nothing where its bytes are elsewhere. */
export function file(entry: File | null | undefined): ContentFile | null {
  const digest = digestIn(entry?.url ?? '');
  if (!entry || digest === undefined) return null;
  return {
    path: `/files/${digest}/${encodeURIComponent(entry.name)}`,
    name: entry.name,
    type: entry.mime,
    // Strapi counts in thousands of bytes.
    bytes: Math.round(entry.size * 1000),
  };
}

/**
 * What a field says in the language that is asked for or, where it says nothing there, in English: what is
 * missing in a language is never blank.
 */
export function orEnglish<Entry, Value>(
  { asked, english }: InLanguages<Entry>,
  locale: Locale,
  read: (entry: Entry, lang: Locale) => Value | null,
): Value | null {
  const inAsked = asked === undefined ? null : read(asked, locale);
  if (!isMissing(inAsked)) return inAsked;
  return english === undefined ? inAsked : read(english, defaultLocale);
}

const isMissing = (value: unknown): boolean =>
  value === null || (Array.isArray(value) && value.length === 0);
