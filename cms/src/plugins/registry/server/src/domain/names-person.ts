import { fold } from '../../../../../records/fold';

/** What a person is found by. */
export type Named = {
  firstName: string;
  lastName: string;
  email: string;
  phone: string;
  confirmationNumber: string;
};

/** As many letters of a name are enough. */
const enough = 4;

/**
 * Whether words that staff typed to search by name this person: by both names or the beginnings of
 * them, by address, phone or number. One name alone may be anybody's.
 */
export function namesPerson(typed: string, person: Named): boolean {
  const text = fold(typed);
  const words = wordsOf(text);
  const bare = text.replace(/[^a-z0-9]/gu, '');
  const phone = person.phone.replace(/\D/gu, '').slice(-10);
  const isNamed = (name: string): boolean =>
    wordsOf(fold(name)).every((part) =>
      words.some((word) => word === part || (word.length >= enough && part.startsWith(word))),
    );
  return (
    (isNamed(person.firstName) && isNamed(person.lastName)) ||
    text.includes(fold(person.email)) ||
    (phone.length === 10 && bare.includes(phone)) ||
    bare.includes(person.confirmationNumber.toLowerCase())
  );
}

const wordsOf = (folded: string): string[] => folded.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
