import { addToAudit } from '../../../../../audit/add-to-audit';
import { writeConfirmMonths } from '../store/periods';
import type { ReconfirmationContext } from './reconfirmation-context';
import type { StaffAtWork } from './staff-at-work';

/** Sets after how many months people are asked. Whoever is asked already stays asked. */
export async function setConfirmMonths(
  { transaction, now }: ReconfirmationContext,
  { actor }: StaffAtWork,
  months: number,
): Promise<void> {
  await transaction(async (trx) => {
    const before = await writeConfirmMonths(trx, months);
    if (before === months) return;
    await addToAudit(trx, {
      at: now(),
      actor,
      action: 'registrants.confirm-period-set',
      subject: 'periods',
      details: { before, after: months },
    });
  });
}
