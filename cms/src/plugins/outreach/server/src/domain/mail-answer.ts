/** How the mail service said no, or that it was not heard to say anything: no status. */
export type Refusal = { status: number | null; name: string };

/**
 * What a refusal means. `quota`: of the day or the month, used up. `key`: it does not let us in.
 * `sender`: it takes no mail from the address that we send from, whoever it is to. `faulty`: the mail is
 * at fault and always will be. `other-words`: it was asked for other words under the same key.
 * `in-progress`: it is at work on the same key. `rate`: not so fast. `unclear`: it may have sent the
 * mail or not.
 */
export type Trouble =
  'quota' | 'key' | 'sender' | 'faulty' | 'other-words' | 'in-progress' | 'rate' | 'unclear';

const byName = new Map<string, Trouble>([
  ['daily_quota_exceeded', 'quota'],
  ['monthly_quota_exceeded', 'quota'],
  ['rate_limit_exceeded', 'rate'],
  ['missing_api_key', 'key'],
  ['restricted_api_key', 'key'],
  ['invalid_api_key', 'key'],
  ['invalid_from_address', 'sender'],
  ['invalid_idempotent_request', 'other-words'],
  ['concurrent_idempotent_requests', 'in-progress'],
]);

/** Of 404 and 405: nobody is there who takes mail, so the address or the key is wrong. */
const byStatus = new Map<number, Trouble>([
  [400, 'faulty'],
  [401, 'key'],
  [403, 'key'],
  [404, 'key'],
  [405, 'key'],
  [413, 'faulty'],
  [422, 'faulty'],
  [429, 'rate'],
  [451, 'faulty'],
]);

/** By this name and 403 it says that the domain of the sender is not verified; by 400 and 422 other things. */
const unverified = { status: 403, name: 'validation_error' };

/** Troubles that staff have to put right, and then all of it goes. */
export const needsStaff = (trouble: Trouble): trouble is 'quota' | 'key' | 'sender' =>
  trouble === 'quota' || trouble === 'key' || trouble === 'sender';

/** The one place that tells the refusals of the mail service apart. */
export const troubleOf = ({ status, name }: Refusal): Trouble =>
  status === unverified.status && name === unverified.name ? 'sender' : byRefusal({ status, name });

const byRefusal = ({ status, name }: Refusal): Trouble =>
  byName.get(name) ?? byStatus.get(status ?? 0) ?? 'unclear';

/** Nobody asks for longer in earnest, and whoever is asked too early says so again. */
const longestWaitSeconds = 3600;

/** For how long an answer asks us to send nothing; `refused` where it took nothing. */
export function secondsToWait(
  headers: Readonly<Record<string, string>> | null,
  { refused, now }: { refused: boolean; now: Date },
): number | undefined {
  const after = refused ? secondsIn(headers?.['retry-after'], now) : undefined;
  const isSpent = refused || headers?.['ratelimit-remaining']?.trim() === '0';
  const seconds = after ?? (isSpent ? secondsIn(headers?.['ratelimit-reset'], now) : undefined);
  return seconds === undefined ? undefined : Math.min(seconds, longestWaitSeconds);
}

/** A number of seconds, or the date of HTTP. */
function secondsIn(value: string | undefined, now: Date): number | undefined {
  if (value === undefined) return undefined;
  const seconds = /^\s*\d+(\.\d+)?\s*$/u.test(value)
    ? Number(value)
    : (Date.parse(value) - now.getTime()) / 1000;
  return seconds > 0 ? Math.ceil(seconds) : undefined;
}
