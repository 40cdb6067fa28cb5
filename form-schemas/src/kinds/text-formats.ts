import type { TextFormat } from '../definition/form.ts';

/** Named formats, which staff pick instead of writing patterns. */
export const textFormats: Record<
  TextFormat,
  { pattern: string; normalise(text: string): string; message: string }
> = {
  digits: {
    pattern: '^[0-9]+$',
    normalise: (text) => text,
    message: 'Use digits only, such as 12345',
  },
  extension: {
    pattern: '^[0-9]+$',
    normalise: (text) => text.replace(/^(?:extension|ext\.?|x|#)\s*/iu, ''),
    message: 'Enter the extension as digits only, such as 1234',
  },
};
