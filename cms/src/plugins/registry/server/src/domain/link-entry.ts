import { isEmailAddress, readConfirmationNumber } from '@ehpr/form-schemas';

/** What a person is known by who asks for a link: their mailbox, in small letters, or their number. */
export type LinkEntry = { kind: 'mailbox'; mailbox: string } | { kind: 'number'; number: string };

/** What a person entered to be known by; nothing when it is neither an address nor a number. */
export function readLinkEntry(typed: string): LinkEntry | undefined {
  const entered = typed.normalize('NFC').trim();
  if (entered.includes('@')) {
    return isEmailAddress(entered) ? { kind: 'mailbox', mailbox: mailboxOf(entered) } : undefined;
  }
  const number = readConfirmationNumber(entered);
  return number === undefined ? undefined : { kind: 'number', number };
}

/** The mailbox that an address reaches: addresses are compared without regard to case. */
export const mailboxOf = (address: string): string => address.toLowerCase();
