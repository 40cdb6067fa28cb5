import type { Destination } from '../domain/destination';
import { readLinkEntry } from '../domain/link-entry';
import { insertLinkRequest } from '../store/sign-in';
import type { SignInContext } from './sign-in-context';
import { digestOfText } from './digest-of-text';

export type LinkAsked = {
  /** As it was typed: an address or a confirmation number. */
  entry: string;
  locale: string;
  destination: Destination;
  /** Stands for the network that it came from. */
  client: string;
};

export type LinkOutcome =
  { kind: 'taken' } | { kind: 'invalid' } | { kind: 'too-many'; retryAfterSeconds: number };

/**
 * Takes a request for a sign-in link. Whether anyone is known by what was entered is looked up after
 * the answer, which is the same in either case. Who asks again and again for one entry is answered
 * like that too, and mailed no more; nor does it use up what their network may ask for.
 */
export async function askForLink(
  context: SignInContext,
  { entry, locale, destination, client }: LinkAsked,
): Promise<LinkOutcome> {
  const known = readLinkEntry(entry);
  if (!known) return { kind: 'invalid' };
  const text = known.kind === 'mailbox' ? known.mailbox : known.number;
  const ofEntry = await context.limits.ofEntry.count(context.db, digestOfText(text));
  if (ofEntry.kind === 'too-many') return { kind: 'taken' };
  const ofNetwork = await context.limits.ofNetwork.count(context.db, client);
  if (ofNetwork.kind === 'too-many') return ofNetwork;
  await insertLinkRequest(context.db, {
    id: context.drawId(),
    sealed: context.sealing.seal(JSON.stringify(known)),
    locale,
    destination,
    at: context.now(),
  });
  await context.wake();
  return { kind: 'taken' };
}
