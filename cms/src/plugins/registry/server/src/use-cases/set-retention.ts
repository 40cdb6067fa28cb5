import { addToAudit } from '../../../../../audit/add-to-audit';
import type { ConfirmErasing } from '../../../shared/erasing';
import { confirmErasing, readErasingState, writeYears } from '../store/erasing-state';
import { countDue, keptFor, type ErasingContext } from './erasing-context';
import type { StaffAtWork } from './staff-at-work';

/** Sets for how many years data are kept after a person confirmed them last. */
export async function setRetention(
  { transaction, now }: ErasingContext,
  { actor }: StaffAtWork,
  years: number,
): Promise<void> {
  const at = now();
  await transaction(async (trx) => {
    const before = await readErasingState(trx);
    if (before.years === years) return;
    await writeYears(trx, years, at);
    await addToAudit(trx, {
      at,
      actor,
      action: 'registrants.retention-set',
      subject: 'periods',
      details: { before: before.years, after: years },
    });
  });
}

/**
 * Has as many erased as an administrator saw would go, though they are more than are erased unasked.
 * Not when the period was changed since they looked, nor when more are due now.
 */
export async function allowErasing(
  context: ErasingContext,
  { actor }: StaffAtWork,
  { persons, years }: ConfirmErasing,
): Promise<'confirmed' | 'changed'> {
  const at = context.now();
  const outcome = await context.transaction(async (trx) => {
    const state = await readErasingState(trx);
    if (state.years !== years) return 'changed';
    const { since } = await keptFor(context, trx, years);
    if ((await countDue(trx, since)) > persons) return 'changed';
    await confirmErasing(trx, persons, at);
    await addToAudit(trx, {
      at,
      actor,
      action: 'registrants.erasing-confirmed',
      subject: 'erasing',
      details: { persons, years },
    });
    return 'confirmed';
  });
  if (outcome === 'confirmed') await context.wake();
  return outcome;
}
