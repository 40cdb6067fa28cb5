import { mailboxOf } from '../domain/link-entry';
import type { Db } from '../store/db';
import { deleteErasedAddress, findErasedMailboxes } from '../store/erased-addresses';

export type ErasedAddresses = {
  /**
   * Those of some addresses that are somebody's who was erased, and nobody's who confirmed by them
   * since: nobody writes to them unasked.
   */
  erasedAmong(db: Db, addresses: readonly string[]): Promise<string[]>;
  /** Forgets that somebody with the mailbox was erased: they are here again by their own will. */
  welcome(trx: Db, mailbox: string): Promise<void>;
};

/** The mailboxes of people who were erased, by what stands for them. */
export function erasedAddresses(digestOf: (mailbox: string) => string): ErasedAddresses {
  return {
    async erasedAmong(db, addresses) {
      const asked = addresses
        .map(mailboxOf)
        .map((mailbox) => ({ mailbox, digest: digestOf(mailbox) }));
      const erased = new Set(await findErasedMailboxes(db, asked));
      return addresses.filter((address) => erased.has(mailboxOf(address)));
    },
    welcome: (trx, mailbox) => deleteErasedAddress(trx, digestOf(mailbox)),
  };
}
