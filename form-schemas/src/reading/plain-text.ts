import type { AnswerSchema } from '../compile/schema.ts';

// From the first character that takes part to the last: space at the ends does not count, nor do
// format characters, such as a zero-width space. One pass, however long the text.
const between = /[^\s\p{Cf}](?:.*[^\s\p{Cf}])?/su;

// What a paste from a table or a letter brings into a line.
const brokenLines = /[\t\n\v\f\r]+/gu;
const lineEnds = /\r\n?|[\v\f\u0085\u2028\u2029]/gu;

// Fillers and selectors take room in a text and show nothing.
const visible = /[^\s\p{Cf}\p{Default_Ignorable_Code_Point}\u2800]/u;

/** A pattern that refuses control characters and halves of characters: PostgreSQL has no place for them. */
export const storablePattern = '^[^\\p{Cc}\\p{Cs}]*$';

/** The same, but for ends of lines. */
export const storableLinesPattern = '^[^\\u0000-\\u0009\\u000b-\\u001f\\u007f-\\u009f\\p{Cs}]*$';

/** Of kinds that name no limit; their patterns accept far less. */
const longestUnlimited = 100;
// Composing makes one code point of four at the most, each of two code units at the most.
const unitsPerComposed = 8;
const accentsPerComposed = 3;

/**
 * Text of one line trimmed, in Unicode's composed form; `undefined` when nothing can be seen in it.
 * A text that would be longer than `maxLength` however composed stays as it is, since composing
 * takes time that grows with the square of a run of accents.
 */
export function tidyText(text: string, maxLength = longestUnlimited): string | undefined {
  const trimmed = trim(text)?.replace(brokenLines, ' ');
  return trimmed && composed(trimmed, maxLength);
}

/** As `tidyText`, of text of several lines, each ended by `\n`. */
export function tidyLines(text: string, maxLength = longestUnlimited): string | undefined {
  const trimmed = trim(text)?.replace(lineEnds, '\n').replaceAll('\t', ' ');
  return trimmed && composed(trimmed, maxLength);
}

function trim(text: string): string | undefined {
  const trimmed = between.exec(text)?.[0];
  return trimmed !== undefined && visible.test(trimmed) ? trimmed : undefined;
}

function composed(text: string, maxLength: number): string {
  if (text.length > maxLength * unitsPerComposed) return text;
  const mostAccents = maxLength + accentsPerComposed;
  const runsOfAccents = text.match(/\p{M}+/gu) ?? [];
  const isTooLong = runsOfAccents.some((run) => Array.from(run).length > mostAccents);
  return isTooLong ? text : text.normalize('NFC');
}

/** Digits, letters and marks of full width, as keyboards for Asian scripts write them, in ASCII. */
export function halfWidth(text: string): string {
  return text.replaceAll(/[\uff01-\uff5e]/gu, (wide) =>
    String.fromCharCode(wide.charCodeAt(0) - 0xfee0),
  );
}

/** `normalise` of the kinds that are typed: tidies text, then reads it as the kind does. */
export function normaliseTyped(
  read: (text: string) => unknown,
): (given: unknown, schema: AnswerSchema) => unknown {
  return (given, { maxLength }) => {
    if (typeof given !== 'string') return given;
    const tidy = tidyText(given, maxLength);
    return tidy === undefined ? undefined : read(tidy);
  };
}
