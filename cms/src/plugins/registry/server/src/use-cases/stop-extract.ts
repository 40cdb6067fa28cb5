import { addToAudit } from '../../../../../audit/add-to-audit';
import { endQuery } from '../store/extract-connections';
import { askToStop, readExtract } from '../store/extracts';
import type { ExtractContext } from './extract-context';
import type { StaffAtWork } from './staff-at-work';

/** Stops an extract that runs, in whichever process; of others, only for those who may see them. */
export async function stopExtract(
  { db, transaction, now }: ExtractContext,
  staff: StaffAtWork,
  { id, maySeeAll }: { id: string; maySeeAll: boolean },
): Promise<{ kind: 'stopped' } | { kind: 'unknown' } | { kind: 'not-running' }> {
  const extract = await readExtract(db, id);
  if (!extract || (extract.staffId !== staff.id && !maySeeAll)) return { kind: 'unknown' };
  const at = now();
  const isStopped = await transaction(async (trx) => {
    if (!(await askToStop(trx, id, at))) return false;
    const { actor } = staff;
    await addToAudit(trx, {
      at,
      actor,
      action: 'registrants.extract-stopped',
      subject: id,
      details: {},
    });
    return true;
  });
  if (!isStopped) return { kind: 'not-running' };
  await endQuery(db, id);
  return { kind: 'stopped' };
}
