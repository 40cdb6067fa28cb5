import { counted, inDigits } from '../../../../admin/counted';
import { languages } from '../../../../admin/message-editor/languages';
import { moment } from '../../../../admin/moment';
import type {
  CampaignInList,
  CampaignState,
  FilterInWords,
  PausedBecause,
  RecipientCounts,
  RecipientState,
  WhyLeftOut,
} from '../../shared/campaigns';
import type { MessageLocale } from '../../../../message/message';

/** Where a campaign stands, as staff read it. */
export const stateInWords: Record<CampaignState, string> = {
  draft: 'Draft',
  scheduled: 'Scheduled',
  sending: 'Going out',
  paused: 'Paused',
  finished: 'Finished',
  cancelled: 'Cancelled',
};

/** Why somebody whom the search means is not written to: said of one, and of several. */
const whyNot: Record<WhyLeftOut, readonly [one: string, many: string]> = {
  withdrawn: ['withdrew', 'withdrew'],
  lapsed: ['lapsed: did not confirm in time', 'lapsed: did not confirm in time'],
  'pending-merge': ['waits to be merged', 'wait to be merged'],
  merged: ['was merged with another registration', 'were merged with other registrations'],
  'mail-stopped': ['unsubscribed from mail', 'unsubscribed from mail'],
  'address-blocked': [
    'has an address to which mail comes back, or is called spam',
    'have an address to which mail comes back, or is called spam',
  ],
  'address-erased': [
    'has the address of somebody who was erased',
    'have the address of somebody who was erased',
  ],
  gone: ['was erased', 'were erased'],
};

export type LeftOut = Partial<Record<WhyLeftOut, number>>;

/** “3 people unsubscribed from mail”, for each reason that somebody has, the most common first. */
export const leftOutInWords = (leftOut: LeftOut): string[] =>
  (Object.entries(leftOut) as [WhyLeftOut, number][])
    .filter(([, count]) => count > 0)
    .sort(([, one], [, other]) => other - one)
    .map(([why, count]) => {
      const [one, many] = whyNot[why];
      return `${counted(count, 'person', 'people')} ${count === 1 ? one : many}`;
    });

/** How many are left out, whatever for. */
export const leftOutCount = (leftOut: LeftOut): number => sumOf(Object.values(leftOut));

/**
 * “1,600 in English and 400 in French”. Whoever reads French is written to in English where nothing is
 * written in French.
 */
export function languagesInWords(
  byLanguage: Partial<Record<MessageLocale, number>>,
  { hasFrench }: { hasFrench: boolean },
): string {
  const { en = 0, fr = 0 } = byLanguage;
  const inEnglish = hasFrench ? en : en + fr;
  const inFrench = hasFrench ? fr : 0;
  const parts = [
    [inEnglish, 'en'],
    [inFrench, 'fr'],
  ] as const;
  const all = parts
    .filter(([count]) => count > 0)
    .map(([count, locale]) => `${inDigits(count)} in ${languages[locale]}`)
    .join(' and ');
  if (hasFrench || fr === 0) return all;
  return `${all}, ${inDigits(fr)} of whom chose French: nothing is written in French yet`;
}

/** What the search of a campaign is narrowed by, in a sentence. */
export const filterInWords = (filter: FilterInWords): string =>
  filter.length === 0
    ? 'All registrants whom you may see, without those who withdrew'
    : filter.map(({ label, values }) => `${label}: ${values.join(' or ')}`).join('; ');

const sumOf = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0);

const of = (counts: RecipientCounts, ...states: RecipientState[]): number =>
  sumOf(states.map((state) => counts[state] ?? 0));

/** The numbers of a campaign that goes out. Each recipient is in one but for `sent`, which takes in what followed. */
export function progressOf(counts: RecipientCounts) {
  return {
    sent: of(counts, 'sent', 'delivered', 'bounced', 'complained'),
    delivered: of(counts, 'delivered', 'complained'),
    bounced: of(counts, 'bounced'),
    complained: of(counts, 'complained'),
    failed: of(counts, 'failed'),
    leftOut: of(counts, 'left-out'),
    cancelled: of(counts, 'cancelled'),
    unknown: of(counts, 'unknown'),
    remaining: of(counts, 'waiting', 'frozen'),
  };
}

/** How far of all recipients a campaign has come, in whole percent: 100 only once nobody remains. */
export function percentDone(counts: RecipientCounts, recipients: number): number {
  const { remaining } = progressOf(counts);
  return recipients === 0 ? 100 : Math.floor((100 * (recipients - remaining)) / recipients);
}

/** “1,203 of 2,000 sent”. */
export const sentInWords = (counts: RecipientCounts, recipients: number): string =>
  `${inDigits(progressOf(counts).sent)} of ${inDigits(recipients)} sent`;

/** How far a campaign in the list has come. */
export function howFar({ state, startsAt, recipients, counts }: CampaignInList): string {
  if (state === 'draft' || recipients === undefined) return 'Not sent';
  if (state === 'scheduled' && startsAt !== undefined) {
    return `${counted(recipients, 'recipient')}, on ${moment(startsAt)}`;
  }
  return sentInWords(counts, recipients);
}

/** Why a campaign waits, and what to do. */
export const pausedInWords: Record<PausedBecause, { why: string; whatToDo: string }> = {
  quota: {
    why: 'The mail service takes no more mail today: what your plan allows is used up.',
    whatToDo:
      'Ask the administrator to raise the plan at the mail service, or wait until tomorrow. Then let it go on. Nobody gets the mail twice.',
  },
  key: {
    why: 'The mail service does not know us: it refuses our key.',
    whatToDo:
      'Ask the administrator to set a key that works. Then let it go on. Nobody gets the mail twice.',
  },
  sender: {
    why: 'The mail service takes no mail from the address that we send from.',
    whatToDo:
      'Ask the administrator to set a sender whose domain is verified at the mail service. Then let it go on. Nobody gets the mail twice.',
  },
  staff: {
    why: 'Somebody on the staff paused it.',
    whatToDo: 'What has gone out stays out. Let it go on when you are ready, or cancel the rest.',
  },
};
