import { isSentence } from './sentences.ts';

/*
 * What sentences.ts says, in French. A label stands in guillemets wherever it is named: its gender
 * is not known, and its capital may be that of a name.
 */

/** A space on which no line breaks, as narrow as French sets it inside guillemets and in numbers. */
export const narrowSpace = '\u202f';

/** A label as it stands in a sentence. */
export function quoted(label: string): string {
  return `«${narrowSpace}${label}${narrowSpace}»`;
}

/** What to do about a question without an answer. */
export function enter(label: string): string {
  return isSentence(label)
    ? `Répondez à la question ${quoted(label)}`
    : `Remplissez le champ ${quoted(label)}`;
}

/** An answer as the subject of a sentence. */
export function subject(label: string): string {
  return isSentence(label) ? `Votre réponse à ${quoted(label)}` : quoted(label);
}

/** A part of an answer by its label, and by that of the question that the answer is given to. */
export function partOf(part: string, whole: string): string {
  return `${whole}\u00a0– ${part}`;
}

/** The message of an answer that another row of a group gives too. */
export function alreadyGiven(): string {
  return 'Vous avez déjà donné cette réponse. Changez-la ou retirez cette entrée';
}

/** A number as it is written in French. One of four digits may be a year, which has no groups. */
export function number(value: unknown): string {
  const digits = String(value);
  return /\d{5}/u.test(digits) ? digits.replaceAll(/\B(?=(?:\d{3})+$)/gu, narrowSpace) : digits;
}

/** A limit with what it counts: in French, less than two is one. */
export function counted(limit: unknown, one: string, more: string): string {
  return `${number(limit)} ${Number(limit) < 2 ? one : more}`;
}

/** The message of a text with a character that has no place in the records. */
export function hiddenCharacter(label: string): string {
  return `${subject(label)} contient un caractère caché qui ne peut pas être enregistré. Effacez le texte et tapez-le de nouveau`;
}

/** The message of an answer that is shorter than its limit. */
export function tooShort(label: string, { limit }: { limit?: unknown }): string {
  return `${subject(label)} doit avoir au moins ${counted(limit, 'caractère', 'caractères')}`;
}

/** The message of an answer that is longer than its limit. */
export function tooLong(label: string, { limit }: { limit?: unknown }): string {
  return `${subject(label)} doit avoir au plus ${counted(limit, 'caractère', 'caractères')}`;
}
