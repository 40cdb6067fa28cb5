// Letters that are not seen, such as a zero-width space, do not count at the ends of an answer.
const edges = /^[\s\p{Cf}\p{Zs}]+|[\s\p{Cf}\p{Zs}]+$/gu;

/** A pattern that refuses control characters and halves of characters: PostgreSQL has no place for them. */
export const storablePattern = '^[^\\p{Cc}\\p{Cs}]*$';

/** Text trimmed, in Unicode's composed form; `undefined` when nothing can be seen in it. */
export function tidyText(text: string): string | undefined {
  const tidy = text.normalize('NFC').replace(edges, '');
  return tidy === '' ? undefined : tidy;
}

/** `normalise` of the kinds that are typed: tidies text, then reads it as the kind does. */
export function normaliseTyped(read: (text: string) => string): (given: unknown) => unknown {
  return (given) => {
    if (typeof given !== 'string') return given;
    const tidy = tidyText(given);
    return tidy === undefined ? undefined : read(tidy);
  };
}

/** A message's start, `Enter …`, that reads on from a label written as a heading. */
export function enter(label: string): string {
  return `Enter ${inSentence(label)}`;
}

/** A label as it reads inside a sentence. */
export function inSentence(label: string): string {
  const [first = '', second = ''] = label;
  const abbreviated = second !== '' && second === second.toUpperCase() && /\p{L}/u.test(second);
  return abbreviated ? label : first.toLowerCase() + label.slice(1);
}
