import type { Locale } from '@ehpr/form-schemas';
import { cms } from '../../cms/index.ts';
import type { RegistryCall } from '../../cms/client.ts';
import type { Answered } from '../../cms/outcomes.ts';
import { smallFormOf } from '../../form/small-form.ts';
import { leadTo } from '../../owner/owner.ts';
import { paths } from '../../paths.ts';
import {
  leavingIn,
  problemsOf,
  sentOf,
  type LeavingGiven,
  type LeavingProblem,
} from '../standing/leaving.ts';
import { plainAnswer } from '../../plain-answer.ts';

/** What stands on the page of the link in a mail. */
export type UnsubscribeView =
  | { status: number; kind: 'unknown' | 'away' | 'too-often' }
  /** Mail is still sent. */
  | { status: number; kind: 'ask'; isResumed: boolean }
  | {
      status: number;
      kind: 'stopped';
      isWithdrawn: boolean;
      /** What was done last. */
      done: 'reason' | 'link' | undefined;
      given: LeavingGiven;
      problems: LeavingProblem[];
    };

type Visit = {
  locale: Locale;
  reference: string;
  request: Request;
  url: URL;
  clientAddress: string;
};

type Wish = { wanted: boolean; isWithdrawn: boolean };

const callOf =
  ({ reference, clientAddress }: Pick<Visit, 'reference' | 'clientAddress'>) =>
  <T>(call: RegistryCall): Promise<Answered<T>> =>
    cms.registry<T>({
      ...call,
      path: `/references/${encodeURIComponent(reference)}${call.path}`,
      clientAddress,
    });

/** Shows the button that stops mail, which changes nothing; and does what is pressed. */
export async function serveUnsubscribe(visit: Visit): Promise<UnsubscribeView | Response> {
  const { locale, reference, request, url } = visit;
  const call = callOf(visit);
  const posted = request.method === 'POST' ? await smallFormOf(request) : undefined;
  const given = leavingIn(posted);
  const pressed = posted && (await press(posted.get('do'), given, { locale, call }));
  if (pressed?.answered.kind === 'done') {
    return leadTo(paths.unsubscribe(locale, reference, pressed.then));
  }
  const problems = pressed ? problemsOf(pressed.answered, locale) : [];
  if (pressed && !isAboutReason(pressed.answered)) return notDone(pressed.answered);

  const wish = await call<Wish>({ path: '/mail' });
  if (wish.kind !== 'done') return notDone(wish);
  const status = problems.length > 0 ? 400 : 200;
  const done = url.searchParams.get('done');
  if (wish.value.wanted) return { status, kind: 'ask', isResumed: done === 'again' };
  const { isWithdrawn } = wish.value;
  const told = done === 'reason' || done === 'link' ? done : undefined;
  return { status, kind: 'stopped', isWithdrawn, done: told, given, problems };
}

type Pressing = { locale: Locale; call: ReturnType<typeof callOf> };

/** Does what a button says. Nothing, when it says nothing that we know. */
async function press(
  what: string | undefined,
  given: LeavingGiven,
  { locale, call }: Pressing,
): Promise<{ answered: Answered<unknown>; then?: string } | undefined> {
  const setMail = (body: object) => call({ method: 'PUT', path: '/mail', body });
  switch (what) {
    case 'stop':
      return { answered: await setMail({ wanted: false }) };
    case 'again':
      return { answered: await setMail({ wanted: true }), then: 'again' };
    case 'reason':
      // A reason that is sent empty is none, and wrong.
      return given.because === undefined
        ? { answered: noReason }
        : { answered: await setMail({ wanted: false, ...sentOf(given) }), then: 'reason' };
    case 'withdraw': {
      const answered = await call({ method: 'POST', path: '/withdrawal-link', body: { locale } });
      return { answered, then: 'link' };
    }
    default:
      return undefined;
  }
}

const noReason: Answered<unknown> = {
  kind: 'refused',
  status: 400,
  name: 'ValidationError',
  message: 'Choose a reason',
  details: { errors: [{ field: 'because', rule: 'required' }] },
};

const isAboutReason = (answered: Answered<unknown>): boolean =>
  answered.kind === 'refused' && answered.status === 400;

function notDone(answered: Answered<unknown>): UnsubscribeView {
  if (answered.kind === 'refused') return { status: 404, kind: 'unknown' };
  if (answered.kind === 'too-many') return { status: 429, kind: 'too-often' };
  return { status: 503, kind: 'away' };
}

/** Longer than what a mail provider posts. */
const mostBytes = 2000;

/**
 * What a mail provider posts for whoever presses its own button (RFC 8058): it has no cookies, comes
 * from no page, and is answered without one.
 */
export async function stopByOneClick(
  visit: Pick<Visit, 'reference' | 'request' | 'clientAddress'>,
): Promise<Response> {
  if (!(await saysOneClick(visit.request)))
    return plainAnswer(400, 'This is no request to unsubscribe.');
  const body = { wanted: false };
  const done = await callOf(visit)({ method: 'PUT', path: '/mail', body });
  if (done.kind === 'done') return plainAnswer(200, 'Emails are stopped.');
  return done.kind === 'refused'
    ? plainAnswer(404, 'This link does not work. Nothing was changed.')
    : plainAnswer(503, 'That did not work just now. Try again in a minute.');
}

async function saysOneClick(request: Request): Promise<boolean> {
  if (Number(request.headers.get('content-length') ?? 0) > mostBytes) return false;
  return (await smallFormOf(request))?.get('List-Unsubscribe') === 'One-Click';
}
