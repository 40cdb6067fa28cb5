import { cms } from '../../cms/index.ts';

/** What stands on the page of a link to a new mailbox. */
export type NewMailboxView = {
  status: number;
  kind: 'open' | 'done' | 'gone' | 'taken' | 'away';
};

type Visit = { token: string; request: Request; clientAddress: string };

/** Shows what the link is for, which changes nothing; pressed, it confirms the address. */
export async function serveNewMailbox(visit: Visit): Promise<NewMailboxView> {
  const { token, request, clientAddress } = visit;
  if (request.method !== 'POST') return { status: 200, kind: 'open' };
  const body = { token };
  const confirmed = await cms.registry({ method: 'POST', path: '/mailboxes', body, clientAddress });
  if (confirmed.kind === 'done') return { status: 200, kind: 'done' };
  if (confirmed.kind !== 'refused') return { status: 503, kind: 'away' };
  return confirmed.name === 'RegisteredAlready'
    ? { status: 409, kind: 'taken' }
    : { status: 410, kind: 'gone' };
}
