import { locales } from '@ehpr/form-schemas';
import { addToAudit } from '../../../../../audit/add-to-audit';
import { formerStaff, readStaffNames } from '../../../../../staff/staff-names';
import type { MailKind } from '../../../shared/mail-kind';
import { mailKinds } from '../../../shared/mail-kinds';
import type { MessageLocale } from '../../../../../message/message';
import type {
  MailWording,
  Wording,
  WordingChange,
  WordingFault,
  WordingInList,
  WordingInLocale,
} from '../../../shared/wording';
import { wordingFaults } from '../domain/wording-faults';
import { shippedWording } from '../mail/wording/shipped';
import {
  findWordings,
  holdWording,
  writeDraft,
  writePublished,
  type StoredWording,
} from '../store/mail-wordings';
import type { CampaignContext, Sender } from './campaign-context';

type Context = Pick<CampaignContext, 'db' | 'transaction' | 'now'>;
type Change = WordingChange & { kind: MailKind; locale: MessageLocale };

export type WordingOutcome =
  { kind: 'done' | 'changed' } | { kind: 'faulty'; faults: WordingFault[] };

/** The languages that a mail is sent in. */
export const localesOf = (kind: MailKind): readonly MessageLocale[] =>
  mailKinds[kind].toStaff ? ['en'] : locales;

/** Of every mail that the registry sends by itself, and each of its languages, how its words stand. */
export async function listWordings({ db }: Pick<Context, 'db'>): Promise<WordingInList[]> {
  const stored = await findWordings(db);
  return (Object.keys(mailKinds) as MailKind[]).flatMap((kind) =>
    localesOf(kind).map((locale) => {
      const found = stored.find((one) => one.kind === kind && one.locale === locale);
      return {
        kind,
        locale,
        isOwn: (found?.published ?? null) !== null,
        hasDraft: (found?.draft ?? null) !== null,
        publishedAt: found?.publishedAt?.toISOString() ?? null,
      };
    }),
  );
}

/** The words of one kind of mail, in each of its languages. */
export async function readWording(
  { db }: Pick<Context, 'db'>,
  kind: MailKind,
): Promise<MailWording> {
  const stored = await findWordings(db, kind);
  const staff = stored.flatMap(({ draftedBy, publishedBy }) => [draftedBy, publishedBy]);
  const names = await readStaffNames(
    db,
    staff.filter((id) => id !== null),
  );
  const nameOf = (id: number | null) => names.get(id ?? 0) ?? formerStaff;
  const inLocale = (locale: MessageLocale): WordingInLocale => {
    const found = stored.find((one) => one.locale === locale);
    return {
      shipped: shippedWording(kind, locale),
      draft: kept(found?.draft, found?.draftedAt, nameOf(found?.draftedBy ?? null)),
      published: kept(found?.published, found?.publishedAt, nameOf(found?.publishedBy ?? null)),
      revision: found?.revision ?? 0,
    };
  };
  return {
    kind,
    locales: Object.fromEntries(localesOf(kind).map((locale) => [locale, inLocale(locale)])),
  };
}

const kept = (
  wording: Wording | null | undefined,
  at: Date | null | undefined,
  who: string,
): { wording: Wording; at: string; who: string } | null =>
  wording && at ? { wording, at: at.toISOString(), who } : null;

/** Keeps words that are not sent yet, or throws them away. */
export async function saveWording(
  context: Context,
  sender: Sender,
  change: Change,
): Promise<WordingOutcome> {
  return ifUnchanged(context, change, async (trx) => {
    const { wording } = change;
    const at = context.now();
    await writeDraft(trx, placeOf(change), wording && { wording, by: sender.id, at });
    return { kind: 'done' };
  });
}

/** Has mails sent in these words from now on; with `null`, in the shipped ones again. */
export async function publishWording(
  context: Context,
  sender: Sender,
  change: Change,
): Promise<WordingOutcome> {
  const { kind, locale, wording } = change;
  const faults = wording === null ? [] : wordingFaults(kind, wording);
  if (faults.length > 0) return { kind: 'faulty', faults };
  return ifUnchanged(context, change, async (trx) => {
    const at = context.now();
    await writePublished(trx, placeOf(change), { wording, by: sender.id, at });
    await addToAudit(trx, {
      at,
      actor: sender.actor,
      action: wording === null ? 'mail-wording.reset' : 'mail-wording.published',
      subject: kind,
      details: { locale },
    });
    return { kind: 'done' };
  });
}

const placeOf = ({ kind, locale }: Change) => ({ kind, locale });

const ifUnchanged = (
  { transaction }: Context,
  change: Change,
  work: (trx: Context['db'], held: StoredWording) => Promise<WordingOutcome>,
): Promise<WordingOutcome> =>
  transaction(async (trx) => {
    const held = await holdWording(trx, placeOf(change));
    return held.revision === change.revision ? work(trx, held) : { kind: 'changed' };
  });
