import type { Locale } from '@ehpr/form-schemas';
import { smallFormOf } from '../../form/small-form.ts';
import type { OwnRegistration } from '../../owner/own-registration.ts';
import { leadTo, leadToSignIn, type Owner } from '../../owner/owner.ts';
import { paths } from '../../paths.ts';
import {
  leavingIn,
  problemsOf,
  sentOf,
  type LeavingGiven,
  type LeavingProblem,
} from './leaving.ts';

/** What stands on the page where people withdraw. */
export type WithdrawView = {
  status: number;
  kind: 'ask' | 'withdrawn' | 'away';
  given: LeavingGiven;
  problems: LeavingProblem[];
};

type Visit = { locale: Locale; request: Request; owner: Owner };

/** Asks why somebody withdraws, and withdraws them; the page says afterwards that they are. */
export async function serveWithdraw(visit: Visit): Promise<WithdrawView | Response> {
  const { locale, request, owner } = visit;
  const isPost = request.method === 'POST';
  const given = isPost ? leavingIn(await smallFormOf(request)) : {};
  const view = (status: number, kind: WithdrawView['kind'], problems: LeavingProblem[] = []) => ({
    status,
    kind,
    given,
    problems,
  });
  if (isPost) {
    const body = sentOf(given);
    const done = await owner.call({ method: 'POST', path: '/me/withdrawal', body });
    switch (done.kind) {
      case 'done':
        return leadTo(paths.withdraw(locale));
      case 'signed-out':
        return leadToSignIn(locale);
      case 'refused':
        if (done.status === 400) return view(400, 'ask', problemsOf(done, locale));
        return leadTo(paths.choose(locale, 'withdraw'));
      default:
        return view(503, 'away');
    }
  }
  const own = await owner.call<OwnRegistration>({ path: `/me/registration?locale=${locale}` });
  if (own.kind === 'signed-out') return leadToSignIn(locale);
  if (own.kind === 'refused') return leadTo(paths.choose(locale, 'withdraw'));
  if (own.kind !== 'done') return view(503, 'away');
  return view(200, own.value.status.status === 'withdrawn' ? 'withdrawn' : 'ask');
}
