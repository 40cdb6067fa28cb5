import { extensionMark } from '../../reading/extension.ts';
import { subject } from '../sentences.ts';

const leadingMark = new RegExp(String.raw`^${extensionMark}\s*`, 'iu');

/** Named formats of text, each with its pattern, its normalising and its words. */
export type TextFormat = 'digits' | 'extension';

/** Named formats, which staff pick instead of writing patterns. */
export const textFormats: Record<
  TextFormat,
  { pattern: string; normalise(text: string): string; message(label: string): string }
> = {
  digits: {
    pattern: '^[0-9]+$',
    normalise: (text) => text,
    message: (label) => `${subject(label)} must be digits only, like 12345`,
  },
  extension: {
    pattern: '^[0-9]+$',
    normalise: (text) => text.replace(leadingMark, ''),
    message: (label) => `${subject(label)} must be digits only, like 1234`,
  },
};
