import { fold } from '../../../../../records/fold';

/** What a person is found by. */
export type Named = {
  firstName: string;
  lastName: string;
  email: string;
  phone: string;
  confirmationNumber: string;
};

/** Whether words that staff typed to search by name this person: whole, by address, phone or number. */
export function namesPerson(typed: string, person: Named): boolean {
  const words = fold(typed);
  const bare = words.replace(/[^a-z0-9]/gu, '');
  const phone = person.phone.replace(/\D/gu, '').slice(-10);
  const has = (part: string) => part !== '' && words.includes(fold(part));
  return (
    (has(person.firstName) && has(person.lastName)) ||
    has(person.email) ||
    (phone.length === 10 && bare.includes(phone)) ||
    bare.includes(person.confirmationNumber.toLowerCase())
  );
}
