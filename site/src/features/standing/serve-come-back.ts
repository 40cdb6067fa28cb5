import type { Locale } from '@ehpr/form-schemas';
import { leadTo, leadToSignIn, type Owner } from '../../owner/owner.ts';
import { paths } from '../../paths.ts';

/** Why somebody is not back. */
export type NotBack =
  { status: number; kind: 'twice'; number: string } | { status: number; kind: 'waits' | 'away' };

/** Makes somebody active again, and leads them to their registration; or says why not. */
export async function serveComeBack(locale: Locale, owner: Owner): Promise<NotBack | Response> {
  const done = await owner.call({ method: 'POST', path: '/me/return' });
  switch (done.kind) {
    case 'done':
      return leadTo(paths.mineDone(locale, 'back'));
    case 'signed-out':
      return leadToSignIn(locale);
    case 'refused': {
      const { kind, other } = done.details as { kind?: string; other?: Other };
      if (kind === 'not-now') return { status: 409, kind: 'waits' };
      if (kind !== 'registered-already' || !other) return leadTo(paths.choose(locale));
      return { status: 409, kind: 'twice', number: other.confirmationNumber };
    }
    default:
      return { status: 503, kind: 'away' };
  }
}

type Other = { confirmationNumber: string };
