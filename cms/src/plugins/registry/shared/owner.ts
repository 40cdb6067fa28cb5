import type { StatusName } from './record';

/** `GET /registry/me`: what is registered by the mailbox of whoever is signed in. */
export type OwnRegistrations = {
  mailbox: string;
  /** The document of the one that the session is about. */
  chosen: string | undefined;
  registrations: {
    documentId: string;
    name: string;
    /** As people read it. */
    confirmationNumber: string;
    registeredAt: string;
    status: StatusName;
    /** Whether it can be opened and changed: not one that is kept aside until it is merged. */
    isOpenable: boolean;
    /** The document of the registration that this one is to be merged with. */
    mergesWith?: string;
  }[];
};
