import { randomUUID } from 'node:crypto';
import type { RecordReader } from '../../../../../records/record-query';
import type { Db } from '../store/db';
import { registrationRecords } from '../store/registrants';
import { noteView } from './note-view';
import { staffAtWork } from './staff-at-work';

/**
 * The registrations that a member of staff may see, as records of their form. That one of them was
 * looked at is noted, as it is on the pages of the registry.
 */
export async function recordsSeenBy(
  db: Db,
  timeZone: string,
  asking: { id: number },
): Promise<RecordReader> {
  const staff = await staffAtWork(db, asking);
  const records = registrationRecords(db, timeZone, staff.scope);
  return {
    ...records,
    async one(id) {
      const record = await records.one(id);
      if (record) {
        const look = { documentId: record.id, look: randomUUID() };
        await noteView({ db, now: () => new Date() }, staff, look);
      }
      return record;
    },
  };
}
