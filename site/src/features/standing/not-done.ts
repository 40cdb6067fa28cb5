import type { Locale } from '@ehpr/form-schemas';
import type { Answered } from '../../cms/outcomes.ts';
import { leadTo } from '../../owner/owner.ts';
import { paths } from '../../paths.ts';

/** Why somebody's standing was not changed. */
export type NotDone =
  { status: number; kind: 'twice'; number: string } | { status: number; kind: 'waits' | 'away' };

/** Why the registry did not do what it was asked to; or where they choose, who are to choose first. */
export function whyNotDone(
  answered: Exclude<Answered<unknown>, { kind: 'done' | 'signed-out' }>,
  locale: Locale,
): NotDone | Response {
  if (answered.kind !== 'refused') return { status: 503, kind: 'away' };
  // None was chosen yet, or the one that was is theirs no more.
  if (answered.name === 'RegistrationNotChosen' || answered.status === 404) {
    return leadTo(paths.choose(locale));
  }
  const { kind, other } = answered.details as { kind?: string; other?: Other };
  if (kind === 'not-now') return { status: 409, kind: 'waits' };
  return kind === 'registered-already' && other
    ? { status: 409, kind: 'twice', number: other.confirmationNumber }
    : { status: 503, kind: 'away' };
}

type Other = { confirmationNumber: string };
