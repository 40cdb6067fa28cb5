import type { Locale } from '@ehpr/form-schemas';
import en from './copy/en.json';
import fr from './copy/fr.json';
import { blocksOf } from './blocks-of';

/** What is entered into Strapi at first, in one language. */
export type Copy = {
  pages: ({ slug: string } & Record<string, unknown>)[];
  settings: object;
  wording: object;
  banner: object;
};

/** The fields that hold formatted words: in the shipped words they are written in Markdown. */
const formattedFields = [
  'body',
  'answer',
  'footerText',
  'introduction',
  'privacy',
  'confirmationText',
];

/** The shipped words of a language, as Strapi takes them. */
export const shippedCopy = (locale: Locale): Copy => withBlocks(locale === 'fr' ? fr : en) as Copy;

/** In sections an introduction is plain; around the registration it is formatted. */
function withBlocks(part: unknown, isWording = false): unknown {
  if (Array.isArray(part)) return part.map((one) => withBlocks(one, isWording));
  if (typeof part !== 'object' || part === null) return part;
  return Object.fromEntries(
    Object.entries(part).map(([field, value]) => {
      const isFormatted =
        formattedFields.includes(field) && (field !== 'introduction' || isWording);
      if (isFormatted && typeof value === 'string') return [field, blocksOf(value)];
      return [field, withBlocks(value, field === 'wording')];
    }),
  );
}
