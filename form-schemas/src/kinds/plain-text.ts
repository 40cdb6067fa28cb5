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

/** A message's start, `Enter …`, that reads on from a label written as a heading. */
export function enter(label: string): string {
  return `Enter ${inSentence(label)}`;
}

/** The message of an answer that another row of a group gives too. */
export function alreadyGiven(label: string): string {
  return `You have already given this ${inSentence(label)}. Change it or remove this one`;
}

/** A label as it reads inside a sentence. */
export function inSentence(label: string): string {
  const [first = '', second = ''] = label;
  const abbreviated = second !== '' && second === second.toUpperCase() && /\p{L}/u.test(second);
  return abbreviated ? label : first.toLowerCase() + label.slice(1);
}
