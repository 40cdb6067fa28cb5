/**
 * What makes two registrations those of the same person: the same mailbox and the same name. Case,
 * accents and spacing do not tell people apart.
 */
export function personKey(person: { email: string; firstName: string; lastName: string }): string {
  return JSON.stringify([
    person.email.toLowerCase(),
    fold(person.firstName),
    fold(person.lastName),
  ]);
}

function fold(name: string): string {
  return name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/gu, ' ').trim();
}
