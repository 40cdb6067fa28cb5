import { addToAudit } from '../../../../../audit/add-to-audit';
import type { MailWish } from '../../../shared/record';
import { sameAnswer } from '../domain/changed-answers';
import { readLeaving, type LeavingAsked, type LeavingFault } from '../domain/leaving';
import { addChange } from '../store/changes';
import { writeMailWish } from '../store/records';
import { changeRecord, momentOfChange } from './change-record';
import type { Changer } from './give-status';
import type { StandingContext } from './standing-context';

type Context = Pick<StandingContext, 'db' | 'now'>;
type Stopped = { kind: 'done' } | { kind: 'invalid'; errors: LeavingFault[] };

/**
 * Stops campaigns and reminders to somebody, who need not say why, or says so later. What they ask for
 * themselves is mailed still, and they stay registered.
 */
export async function stopMail(
  context: Context,
  by: Changer,
  { documentId, why }: { documentId: string; why?: LeavingAsked },
): Promise<Stopped | undefined> {
  const read = why && readLeaving(why);
  if (read?.kind === 'invalid') return read;
  return wish(context, by, documentId, (before) =>
    before.wanted || read ? { wanted: false, ...read?.leaving } : before,
  );
}

/** Lets campaigns and reminders to somebody start again. */
export function resumeMail(
  context: Context,
  by: Changer,
  documentId: string,
): Promise<{ kind: 'done' } | undefined> {
  return wish(context, by, documentId, () => ({ wanted: true }));
}

/** To wish again what is so does nothing. */
function wish(
  context: Context,
  by: Changer,
  documentId: string,
  from: (before: MailWish) => MailWish,
): Promise<{ kind: 'done' } | undefined> {
  return changeRecord(context, by, documentId, async (trx, record) => {
    const before = record.mailWish;
    const after = from(before);
    if (sameAnswer(before, after)) return { kind: 'done' };
    const { actor } = by;
    const { id, formVersion: version } = record;
    const at = momentOfChange(context.now(), record);
    const since = after.wanted ? null : (record.mailStoppedAt ?? at);
    await writeMailWish(trx, id, { wish: after, since, at });
    await addChange(trx, { registrantId: id, at, actor, version, cause: 'mail', before, after });
    await addToAudit(trx, {
      at,
      actor,
      action: after.wanted ? 'registrant.mail-resumed' : 'registrant.mail-stopped',
      subject: documentId,
      details: after.wanted || after.because === undefined ? {} : { because: after.because },
    });
    return { kind: 'done' };
  });
}
