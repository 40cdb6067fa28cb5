import { addToAudit } from '../../../../../audit/add-to-audit';
import type { ChangeWeeklyExtract, WeeklyExtract } from '../../../shared/extracts';
import { readRecipientIds, readWeekly, writeWeekly } from '../store/weekly-extract';
import { readWhoMay } from '../store/who-may';
import type { ExtractContext } from './extract-context';
import type { StaffAtWork } from './staff-at-work';

/** When staff are told of the weekly extract, who is, and who could be. */
export async function tellWeeklyExtract({ db, timeZone }: ExtractContext): Promise<WeeklyExtract> {
  const { isOn, weekday, hour } = await readWeekly(db);
  const candidates = await readWhoMay(db, 'registrants.extract');
  const chosen = await readRecipientIds(db);
  return {
    isOn,
    weekday,
    hour,
    timeZone,
    // Whoever may extract no more is told nothing, and is not shown.
    recipients: chosen.filter((id) => candidates.some((candidate) => candidate.id === id)),
    candidates: candidates.map(({ id, name }) => ({ id, name })),
  };
}

/** Sets when staff are told, and who; only staff who may extract can be. */
export async function setWeeklyExtract(
  context: ExtractContext,
  staff: StaffAtWork,
  { recipients, ...time }: ChangeWeeklyExtract,
): Promise<{ kind: 'set'; weekly: WeeklyExtract } | { kind: 'may-not-extract' }> {
  const may = new Set((await readWhoMay(context.db, 'registrants.extract')).map(({ id }) => id));
  if (recipients.some((id) => !may.has(id))) return { kind: 'may-not-extract' };
  const at = context.now();
  await context.transaction(async (trx) => {
    await writeWeekly(trx, { ...time, changedAt: at }, recipients);
    await addToAudit(trx, {
      at,
      actor: staff.actor,
      action: 'registrants.extract-weekly-set',
      subject: 'weekly-extract',
      details: {
        isOn: time.isOn,
        weekday: time.weekday,
        hour: time.hour,
        recipients: recipients.length,
      },
    });
  });
  return { kind: 'set', weekly: await tellWeeklyExtract(context) };
}
