import { addToAudit } from '../../../../../audit/add-to-audit';
import type { Done } from '../../../shared/record';
import { addressIn } from '../domain/address-in';
import { changeRecord } from './change-record';
import type { RecordContext } from './record-context';
import type { StaffAtWork } from './staff-at-work';

/**
 * Lets mail go to the address of a registrant again, of which the mail service said that mail came back
 * or was called spam. To say it again does nothing.
 */
export async function letMailThrough(
  context: RecordContext,
  staff: StaffAtWork,
  { documentId, address }: { documentId: string; address: string },
): Promise<Done | undefined> {
  return changeRecord(context, staff, documentId, async (trx, record): Promise<Done> => {
    // What staff looked at was another one.
    if (addressIn(record.answers).toLowerCase() !== address.toLowerCase()) {
      return {
        kind: 'not-now',
        message: 'The email address was changed meanwhile. Reload the page',
      };
    }
    const because = await context.blockedAddresses.lift(trx, address);
    if (because === undefined) return { kind: 'done' };
    await addToAudit(trx, {
      at: context.now(),
      actor: staff.actor,
      action: 'registrant.mail-let-through',
      subject: documentId,
      details: { because },
    });
    return { kind: 'done' };
  });
}
