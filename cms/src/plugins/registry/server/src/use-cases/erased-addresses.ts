import { mailboxOf } from '../domain/link-entry';
import type { Db } from '../store/db';
import { deleteErasedAddress, isErasedAddress } from '../store/erased-addresses';

export type ErasedAddresses = {
  /**
   * Whether an address is that of somebody who was erased, and of nobody who confirmed by it since:
   * nobody writes to it unasked.
   */
  isErased(db: Db, address: string): Promise<boolean>;
  /** Forgets that somebody with the mailbox was erased: they are here again by their own will. */
  welcome(trx: Db, mailbox: string): Promise<void>;
};

/** The mailboxes of people who were erased, by what stands for them. */
export function erasedAddresses(digestOf: (mailbox: string) => string): ErasedAddresses {
  return {
    isErased: (db, address) => {
      const mailbox = mailboxOf(address);
      return isErasedAddress(db, { digest: digestOf(mailbox), mailbox });
    },
    welcome: (trx, mailbox) => deleteErasedAddress(trx, digestOf(mailbox)),
  };
}
