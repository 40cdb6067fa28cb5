/** So many people reached a step, or sent the form (without a step). */
export type ProgressCount = {
  slug: string;
  version: number;
  kind: 'seen' | 'sent';
  step: string;
  count: number;
};

const quarterMs = 15 * 60 * 1000;

/** For how long someone who reached a step and has not sent the form counts as being at it. */
const inProgressMs = 2 * 60 * 60 * 1000;

/** The quarter of an hour that a moment lies in, by its beginning. */
export function quarterOf(moment: Date): Date {
  return new Date(Math.floor(moment.getTime() / quarterMs) * quarterMs);
}

/** From when on people who have not sent the form count as being at it. */
export function inProgressSince(now: Date): Date {
  return quarterOf(new Date(now.getTime() - inProgressMs));
}

/**
 * How many are at the form: those who reached a step and did not send it. Steps are counted
 * one by one, so that the step which most people reached says how many there were.
 */
export function stillAtIt(counts: readonly Pick<ProgressCount, 'kind' | 'count'>[]): number {
  const of = (kind: ProgressCount['kind']) =>
    counts.filter((each) => each.kind === kind).map(({ count }) => count);
  const reached = Math.max(0, ...of('seen'));
  const sent = of('sent').reduce((sum, count) => sum + count, 0);
  return Math.max(0, reached - sent);
}
