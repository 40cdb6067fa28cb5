import type { HourlyLimit } from '../../../../../limits/hourly-limit';
import type { Destination } from '../domain/destination';
import { readLinkEntry, type LinkEntry } from '../domain/link-entry';
import { insertLinkRequest, readSignInLink } from '../store/sign-in';
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
 * like that too, and no more is mailed; it uses up neither what others may ask for from their network,
 * nor what is mailed to the same person when they ask from elsewhere.
 */
export async function askForLink(
  context: SignInContext,
  { entry, ...asked }: LinkAsked,
): Promise<LinkOutcome> {
  const known = readLinkEntry(entry);
  return known ? take(context, known, asked) : { kind: 'invalid' };
}

/**
 * The same for whoever has a link that cannot be used any more: a new one goes to the mailbox that it
 * was sent to, and leads where it led. A token that we never mailed is answered alike.
 */
export async function askForLinkAgain(
  context: SignInContext,
  { token, ...asked }: Omit<LinkAsked, 'entry' | 'destination'> & { token: string },
): Promise<Exclude<LinkOutcome, { kind: 'invalid' }>> {
  const link = await readSignInLink(context.db, digestOfText(token));
  if (!link) return { kind: 'taken' };
  const { mailbox, destination } = link;
  return take(context, { kind: 'mailbox', mailbox }, { ...asked, destination });
}

async function take(
  context: SignInContext,
  entry: LinkEntry,
  { locale, destination, client }: Omit<LinkAsked, 'entry'>,
): Promise<Exclude<LinkOutcome, { kind: 'invalid' }>> {
  const { db, limits } = context;
  const one = digestOfText(entry.kind === 'mailbox' ? entry.mailbox : entry.number);
  const isFlood = async (limit: HourlyLimit, key: string) =>
    (await limit.count(db, key)).kind === 'too-many';
  if (await isFlood(limits.ofEntryAndNetwork, `${one}/${client}`)) return { kind: 'taken' };
  const ofNetwork = await limits.ofNetwork.count(db, client);
  if (ofNetwork.kind === 'too-many') return ofNetwork;
  if (await isFlood(limits.ofEntry, one)) return { kind: 'taken' };
  await insertLinkRequest(db, {
    id: context.drawId(),
    sealed: context.sealing.seal(JSON.stringify(entry)),
    locale,
    destination,
    at: context.now(),
  });
  await context.wake();
  return { kind: 'taken' };
}
