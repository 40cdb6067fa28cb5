/** Whether a label is a sentence of its own, such as a question, which no other can take in. */
export const isSentence = (label: string): boolean => /[?!.:…]\s*$/u.test(label);

/** A label as it reads inside a sentence. */
export function inSentence(label: string): string {
  const [first = '', second = ''] = label;
  const abbreviated = second !== '' && second === second.toUpperCase() && /\p{L}/u.test(second);
  return abbreviated || /^I\b/u.test(label)
    ? label
    : first.toLowerCase() + label.slice(first.length);
}

/** A message's start, `Enter …`, that reads on from a label written as a heading. */
export function enter(label: string): string {
  return isSentence(label) ? `Answer “${label}”` : `Enter ${inSentence(label)}`;
}

/** An answer as the subject of a sentence: `Postal code` in `Postal code must …`. */
export function subject(label: string): string {
  if (isSentence(label)) return `Your answer to “${label}”`;
  return label.slice(0, 1).toUpperCase() + label.slice(1);
}

/** A part of an answer by its label, and by that of the question that the answer is given to. */
export function partOf(part: string, whole: string): string {
  return `${part} of “${whole}”`;
}

/** The message of an answer that another row of a group gives too. */
export function alreadyGiven(label: string): string {
  const what = isSentence(label) ? 'answer' : inSentence(label);
  return `You have already given this ${what}. Change it or remove this one`;
}

/** Long numbers in groups of three. One of four digits may be a year, which has no groups. */
export function number(value: unknown): string {
  const digits = String(value);
  return /\d{5}/u.test(digits) ? digits.replaceAll(/\B(?=(?:\d{3})+$)/gu, ',') : digits;
}

/** A limit with what it counts. */
export function counted(limit: unknown, one: string, more: string): string {
  return `${String(limit)} ${limit === 1 ? one : more}`;
}

/** The message of a text with a character that has no place in the records. */
export function hiddenCharacter(label: string): string {
  return `${subject(label)} has a hidden character that cannot be saved. Clear it and type it again`;
}

/** The message of an answer that is shorter than its limit. */
export function tooShort(label: string, { limit }: { limit?: unknown }): string {
  return `${subject(label)} must have at least ${counted(limit, 'character', 'characters')}`;
}

/** The message of an answer that is longer than its limit. */
export function tooLong(label: string, { limit }: { limit?: unknown }): string {
  return `${subject(label)} must be ${counted(limit, 'character', 'characters')} or fewer`;
}
