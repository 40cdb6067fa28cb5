import { createHash } from 'node:crypto';

/**
 * What makes two registrations those of the same person: the same mailbox and the same name. Case,
 * accents and spacing do not tell people apart. It is a digest, of one length for names of any.
 */
export function personKey(person: { email: string; firstName: string; lastName: string }): string {
  const same = [person.email.toLowerCase(), fold(person.firstName), fold(person.lastName)];
  return createHash('sha256').update(JSON.stringify(same)).digest('hex');
}

function fold(name: string): string {
  return name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/gu, ' ').trim();
}
