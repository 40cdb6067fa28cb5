import type { Locale } from '@ehpr/form-schemas';
import { leadTo, leadToSignIn, type Owner } from '../../owner/owner.ts';
import { paths } from '../../paths.ts';
import { whyNotDone, type NotDone } from './not-done.ts';

/** Makes somebody active again, and leads them to their registration; or says why not. */
export async function serveComeBack(locale: Locale, owner: Owner): Promise<NotDone | Response> {
  const done = await owner.call({ method: 'POST', path: '/me/return', body: {} });
  switch (done.kind) {
    case 'done':
      return leadTo(paths.mineDone(locale, 'back'));
    case 'signed-out':
      return leadToSignIn(locale);
    default:
      return whyNotDone(done, locale);
  }
}
