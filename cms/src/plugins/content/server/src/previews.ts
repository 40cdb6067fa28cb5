import { z } from 'zod';
import { createSealing } from '../../../../sealing/sealing';
import { contentUids, type ContentUid } from './uids';

/** What a preview shows. */
export type Previewed = { uid: ContentUid; documentId: string; status: 'draft' | 'published' };

export type Previews = {
  /** What opens a preview, for an hour, to whoever has it. */
  ticketFor(previewed: Previewed, now: Date): string;
  /** What a ticket opens; nothing once its hour is over, or when it was not made here. */
  read(ticket: string, now: Date): Previewed | undefined;
};

const hourMs = 3_600_000;
const longest = 600;

const content = z.object({
  uid: z.enum(contentUids),
  documentId: z.string().regex(/^[a-z0-9]{1,40}$/u),
  status: z.enum(['draft', 'published']),
  until: z.number(),
});

/** Nothing is stored of a preview: its ticket is sealed, and says itself what it opens. */
export function createPreviews(key: string): Previews {
  const sealing = createSealing(key, 'content-preview');
  return {
    ticketFor(previewed, now) {
      const sealed = sealing.seal(JSON.stringify({ ...previewed, until: now.getTime() + hourMs }));
      return Buffer.from(sealed, 'base64').toString('base64url');
    },
    read(ticket, now) {
      if (ticket.length > longest || !/^[\w-]+$/u.test(ticket)) return undefined;
      try {
        const opened = sealing.open(Buffer.from(ticket, 'base64url').toString('base64'));
        const { until, ...previewed } = content.parse(JSON.parse(opened));
        return now.getTime() < until ? previewed : undefined;
      } catch {
        return undefined;
      }
    },
  };
}
