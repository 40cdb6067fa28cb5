import { createHmac } from 'node:crypto';
import {
  isEmailAddress,
  type Answers,
  type Locale,
  type NotOpen,
  type PublishedForm,
} from '@ehpr/form-schemas';
import { draftAnswers } from '../domain/draft-answers';
import { draftId, isDraftToken, mailboxMark } from '../domain/draft-token';
import type { Db } from '../store/db';
import { countDrafts, deleteDraft, readDraft, writeDraft } from '../store/drafts';
import { openContent, sealContent } from './draft-content';
import type { DraftsContext } from './drafts-context';
import { tellAvailability } from './tell-availability';

/** How long a draft is kept after it was saved last. */
export const draftDays = 30;

/** So many of one network are kept at a time: more than a hospital in an emergency has unfinished. */
const mostKept = 2000;

export type DraftToSave = {
  slug: string;
  /** The version that the person saw. */
  version: number;
  locale: Locale;
  step: string;
  answers: Answers;
  /** Where the link goes. */
  email: string;
  /** Of the draft that the person went on with. */
  token: string | undefined;
  /** Stands for the network that it came from. */
  client: string;
};

export type SaveOutcome =
  | { kind: 'saved'; token: string; expiresAt: Date }
  | { kind: 'unknown-form' }
  | { kind: 'unknown-version' }
  | { kind: 'not-open'; availability: NotOpen }
  | { kind: 'no-address' }
  | { kind: 'too-many'; retryAfterSeconds: number };

/**
 * Keeps unfinished answers and mails a link that opens them. Whoever goes on with a draft and saves it
 * for the same mailbox keeps its link; for another mailbox it gets another one, and the earlier link
 * opens nothing any more. One address is mailed so often an hour, and whoever asks for more hears
 * nothing else.
 */
export async function saveDraft(context: DraftsContext, draft: DraftToSave): Promise<SaveOutcome> {
  const { db, forms, now } = context;
  const { slug, version, locale } = draft;
  const present = context.sinkOf(slug) && (await forms.present(slug, locale));
  const availability = await tellAvailability(db, { slug, locale, now: now() });
  if (!present || !availability) return { kind: 'unknown-form' };
  if (availability.kind !== 'open') return { kind: 'not-open', availability };
  const form = await forms.version(slug, version, locale);
  if (!form) return { kind: 'unknown-version' };
  const email = draft.email.normalize('NFC').trim();
  if (!isEmailAddress(email)) return { kind: 'no-address' };
  return context.transaction((trx) => keep(trx, context, form, { ...draft, email }));
}

async function keep(
  trx: Db,
  context: DraftsContext,
  form: PublishedForm,
  draft: DraftToSave,
): Promise<SaveOutcome> {
  const { limits, outbox, now } = context;
  const { email, client, step, slug } = draft;
  const counted = await limits.ofNetwork.count(trx, client);
  if (counted.kind === 'too-many') return counted;
  if ((await countDrafts(trx, client)) >= mostKept) {
    return { kind: 'too-many', retryAfterSeconds: 60 * 60 };
  }

  const token = (await tokenToKeep(trx, draft, now())) ?? context.drawToken();
  const sealed = sealContent(token, {
    answers: draftAnswers(form, draft.answers),
    step: form.steps.some(({ key }) => key === step) ? step : '',
    mailbox: mailboxMark(token, email),
  });
  const expiresAt = new Date(now().getTime() + draftDays * 24 * 60 * 60 * 1000);
  const { version } = form;
  await writeDraft(trx, { id: draftId(token), form: slug, version, sealed, client, expiresAt });

  if (await mayBeMailed(trx, context, draft)) {
    await outbox.enqueue(trx, {
      template: 'draft-link',
      cause: `draft/${context.drawId()}`,
      to: email,
      locale: draft.locale,
      values: { formTitle: form.title },
      secret: token,
    });
  }
  return { kind: 'saved', token, expiresAt };
}

/** Whether an address was not mailed too often yet; nobody can use up what it may be sent from elsewhere. */
async function mayBeMailed(
  trx: Db,
  { limits, secret }: DraftsContext,
  { email, client }: DraftToSave,
): Promise<boolean> {
  const address = createHmac('sha256', secret).update(email.toLowerCase()).digest('base64url');
  const asked = await limits.ofAddress.count(trx, `${address}/${client}`);
  if (asked.kind === 'too-many') return false;
  return (await limits.ofAddressInAll.count(trx, address)).kind === 'counted';
}

/** The token of the draft that is saved again, if it goes to the same mailbox; else that one is gone. */
async function tokenToKeep(
  trx: Db,
  { token, slug, email }: DraftToSave,
  now: Date,
): Promise<string | undefined> {
  if (token === undefined || !isDraftToken(token)) return undefined;
  const held = await readDraft(trx, draftId(token), now);
  if (held?.form !== slug) return undefined;
  if (openContent(token, held.sealed)?.mailbox === mailboxMark(token, email)) return token;
  await deleteDraft(trx, held.id);
  return undefined;
}
