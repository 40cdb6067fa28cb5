import { createHmac, timingSafeEqual } from 'node:crypto';

export type References = {
  /** What stands for a document in the links of mails that are sent unasked. */
  to(documentId: string): string;
  /** The document that it stands for; nothing when it was not made here. */
  read(reference: string): string | undefined;
};

/**
 * References that nobody can make up. They last, since people open old mails, and are no secret that
 * signs anyone in: all they give is the address to send a link to, and the way out of further mail.
 */
export function createReferences(key: string): References {
  const signed = (documentId: string): string =>
    createHmac('sha256', `reference/${key}`).update(documentId).digest('base64url').slice(0, 22);
  const to = (documentId: string): string => `${documentId}-${signed(documentId)}`;
  return {
    to,
    read(reference) {
      const [, documentId] = /^([a-z0-9]{1,40})-[\w-]{22}$/u.exec(reference) ?? [];
      if (documentId === undefined) return undefined;
      const is = timingSafeEqual(Buffer.from(reference), Buffer.from(to(documentId)));
      return is ? documentId : undefined;
    },
  };
}
