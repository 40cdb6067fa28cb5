import { createHash } from 'node:crypto';

type Person = { email: string; firstName: string; lastName: string };

/**
 * What makes two registrations those of the same person: the same mailbox and the same name. Case,
 * accents and spacing do not tell people apart. It is a digest, of one length for names of any.
 */
export function personKey(person: Person): string {
  return digest([person.email.toLowerCase(), fold(person.firstName), fold(person.lastName)]);
}

/** The key of someone who shares name and mailbox with another person, and was told apart from them. */
export function keyOfOneApart(shared: string, documentId: string): string {
  return digest([shared, documentId]);
}

function digest(same: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(same)).digest('hex');
}

function fold(name: string): string {
  return name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/gu, ' ').trim();
}
