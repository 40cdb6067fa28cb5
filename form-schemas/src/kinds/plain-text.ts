import type { AnswerSchema } from '../compile/schema.ts';

// From the first character that takes part to the last: space at the ends does not count, nor do
// format characters, such as a zero-width space. One pass, however long the text.
const between = /[^\s\p{Cf}](?:.*[^\s\p{Cf}])?/su;

// What a paste from a table or a letter brings into a line.
const brokenLines = /[\t\n\v\f\r]+/gu;

// Fillers and selectors take room in a text and show nothing.
const visible = /[^\s\p{Cf}\p{Default_Ignorable_Code_Point}\u2800]/u;

/** A pattern that refuses control characters and halves of characters: PostgreSQL has no place for them. */
export const storablePattern = '^[^\\p{Cc}\\p{Cs}]*$';

/** Of kinds that name no limit; their patterns accept far less. */
const longestUnlimited = 100;
// Composing makes one code point of four at the most, each of two code units at the most.
const unitsPerComposed = 8;

/**
 * Text trimmed, in Unicode's composed form; `undefined` when nothing can be seen in it. A text that
 * would be longer than `maxLength` however composed stays as it is, since composing takes time that
 * grows with the square of a run of accents.
 */
export function tidyText(text: string, maxLength = longestUnlimited): string | undefined {
  const trimmed = between.exec(text)?.[0].replace(brokenLines, ' ');
  if (trimmed === undefined || !visible.test(trimmed)) return undefined;
  return trimmed.length > maxLength * unitsPerComposed ? trimmed : trimmed.normalize('NFC');
}

/** Digits, letters and marks of full width, as keyboards for Asian scripts write them, in ASCII. */
export function halfWidth(text: string): string {
  return text.replaceAll(/[\uff01-\uff5e]/gu, (wide) =>
    String.fromCharCode(wide.charCodeAt(0) - 0xfee0),
  );
}

/** `normalise` of the kinds that are typed: tidies text, then reads it as the kind does. */
export function normaliseTyped(
  read: (text: string) => string,
): (given: unknown, schema: AnswerSchema) => unknown {
  return (given, { maxLength }) => {
    if (typeof given !== 'string') return given;
    const tidy = tidyText(given, maxLength);
    return tidy === undefined ? undefined : read(tidy);
  };
}
