import type { Locale } from '@ehpr/form-schemas';
import { smallFormOf } from '../../form/small-form.ts';
import type { OwnRegistration } from '../../owner/own-registration.ts';
import { leadTo, type Owner } from '../../owner/owner.ts';
import { paths } from '../../paths.ts';

/** Why what was pressed did not confirm anything. */
export type NotConfirmed =
  | { kind: 'changed' }
  /** Listed by another registration: under which number, when that is theirs to see. */
  | { kind: 'other'; number: string | undefined };

export type ConfirmView = {
  status: number;
  /** Nothing while the registry is away. */
  own: OwnRegistration | undefined;
  notConfirmed?: NotConfirmed;
};

type Visit = { locale: Locale; owner: Owner | undefined; request: Request };

/** Shows what somebody registered, and notes, when they press the button, that it is still correct. */
export async function serveConfirm(visit: Visit): Promise<ConfirmView | Response> {
  const { locale, owner, request } = visit;
  if (!owner) return leadToAsk(locale);
  const pressed = request.method === 'POST' ? await press(owner, request) : undefined;
  if (pressed?.kind === 'done') return leadTo(paths.mineDone(locale, pressed.done));
  const own = await owner.call<OwnRegistration>({ path: `/me/registration?locale=${locale}` });
  if (own.kind === 'signed-out') return leadToAsk(locale);
  // None was chosen yet, or the one that was is theirs no more.
  if (own.kind === 'refused') return leadTo(paths.choose(locale, 'confirm'));
  if (own.kind !== 'done' || pressed?.kind === 'away') return { status: 503, own: undefined };
  const view = { status: 200, own: own.value };
  return pressed?.kind === 'not' ? { ...view, status: 409, notConfirmed: pressed.why } : view;
}

/** Whoever is not signed in asks for a link that leads back here. */
const leadToAsk = (locale: Locale): Response => leadTo(`${paths.update(locale)}?for=confirm`);

type Pressed =
  | { kind: 'done'; done: 'confirmed' | 'confirmed-back' }
  | { kind: 'not'; why: NotConfirmed }
  /** The page as it is now says why. */
  | { kind: 'see' }
  | { kind: 'away' };

async function press(owner: Owner, request: Request): Promise<Pressed> {
  const fields = await smallFormOf(request);
  const body = { stamp: fields?.get('stamp') ?? '', confirmedAt: fields?.get('confirmed') ?? '' };
  const answer = await owner.call<{ isBack: boolean }>({
    method: 'POST',
    path: '/me/confirmation',
    body,
  });
  switch (answer.kind) {
    case 'done':
      return { kind: 'done', done: answer.value.isBack ? 'confirmed-back' : 'confirmed' };
    case 'refused':
      return refused(answer.details);
    case 'signed-out':
      return { kind: 'see' };
    case 'too-many':
    case 'unavailable':
      return { kind: 'away' };
  }
}

function refused(details: Readonly<Record<string, unknown>>): Pressed {
  if (details['kind'] === 'not-now') return { kind: 'see' };
  if (details['kind'] !== 'registered-already') return { kind: 'not', why: { kind: 'changed' } };
  const other = details['other'] as { confirmationNumber: string } | undefined;
  return { kind: 'not', why: { kind: 'other', number: other?.confirmationNumber } };
}
