import { displayConfirmationNumber } from '@ehpr/form-schemas';
import type { Refused } from '../../../shared/record';
import type { Scope } from '../domain/visibility';
import type { Db } from '../store/db';
import { findListed, readRecord } from '../store/records';

/**
 * Who is listed with the key of a person, other than a record: nobody is listed twice. Who it is, is
 * said to those who may see them.
 */
export async function registeredAlready(
  trx: Db,
  scope: Scope,
  { id, personKey }: { id: number; personKey: string },
): Promise<Extract<Refused, { kind: 'registered-already' }> | undefined> {
  const taken = await findListed(trx, personKey, { except: id });
  if (!taken) return undefined;
  const { documentId } = taken;
  const other = await readRecord(trx, scope, documentId);
  return {
    kind: 'registered-already',
    ...(other && {
      other: {
        documentId,
        confirmationNumber: displayConfirmationNumber(other.confirmationNumber),
      },
    }),
  };
}
