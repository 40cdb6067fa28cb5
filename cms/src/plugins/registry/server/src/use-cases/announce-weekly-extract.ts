import { addToAudit } from '../../../../../audit/add-to-audit';
import { latestSlot } from '../domain/weekly-slot';
import { claimSlot, readRecipientIds, readWeekly } from '../store/weekly-extract';
import { readWhoMay } from '../store/who-may';
import type { ExtractContext } from './extract-context';

/** A mail that is this late helps nobody. */
const latestMs = 24 * 3_600_000;

/**
 * Tells each recipient who may still extract that the week's extract can be taken, once for each slot,
 * however many processes ask and however often.
 */
export async function announceWeeklyExtract({
  db,
  transaction,
  outbox,
  timeZone,
  now,
}: ExtractContext): Promise<void> {
  const weekly = await readWeekly(db);
  if (!weekly.isOn) return;
  const at = now();
  const slot = latestSlot(weekly, timeZone, at);
  if (!slot || slot.at < weekly.changedAt || at.getTime() - slot.at.getTime() > latestMs) return;
  const chosen = new Set(await readRecipientIds(db));
  const recipients = (await readWhoMay(db, 'registrants.extract')).filter(({ id }) =>
    chosen.has(id),
  );
  await transaction(async (trx) => {
    if (!(await claimSlot(trx, slot.name))) return;
    for (const { id, email } of recipients) {
      await outbox.enqueue(trx, {
        template: 'extract-ready',
        cause: `weekly-extract/${slot.name}/${id}`,
        to: email,
        locale: 'en',
        values: {},
      });
    }
    await addToAudit(trx, {
      at,
      actor: 'system',
      action: 'registrants.extract-sent',
      subject: `weekly-extract/${slot.name}`,
      details: { recipients: recipients.length },
    });
  });
}
