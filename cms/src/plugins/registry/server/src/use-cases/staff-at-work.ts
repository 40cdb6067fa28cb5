import { scopeOf, type StaffScope } from '../domain/visibility';
import type { Db } from '../store/db';
import { readStaffMember } from '../store/staff';

/** A member of staff on whose behalf something is done. */
export type StaffAtWork = {
  id: number;
  /** How the audit and histories name them. */
  actor: `staff:${number}`;
  /** The registrants that they may see and work with; nobody else, whatever they ask for. */
  scope: StaffScope;
};

/** Who is at work, with what they may see now: roles, blocks and authorities count at once. */
export async function staffAtWork(db: Db, { id }: { id: number }): Promise<StaffAtWork> {
  const member = await readStaffMember(db, id);
  const scope: StaffScope = member ? scopeOf(member) : { kind: 'none', because: 'no-role' };
  return { id, actor: `staff:${id}`, scope };
}
