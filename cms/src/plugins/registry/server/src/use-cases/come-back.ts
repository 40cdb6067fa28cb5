import type { Refused } from '../../../shared/record';
import { isListedStatus } from '../domain/registrant-status';
import { writeConfirmed } from '../store/records';
import { changeRecord, momentOfChange } from './change-record';
import { giveStatus } from './give-status';
import type { OwnerAtWork } from './owner-at-work';
import type { StandingContext } from './standing-context';

export type CameBack =
  { kind: 'done' } | Extract<Refused, { kind: 'registered-already' | 'not-now' }>;

/**
 * Makes somebody active again who withdrew or lapsed, and counts as their word that what is registered
 * is true. Whoever is there already is left as they are. Who has registered again meanwhile is told by
 * which registration they are listed.
 */
export function comeBack(
  context: StandingContext,
  owner: OwnerAtWork,
  documentId: string,
): Promise<CameBack | undefined> {
  return changeRecord(context, owner, documentId, async (trx, record): Promise<CameBack> => {
    if (isListedStatus(record.status.status)) return { kind: 'done' };
    if (record.status.status === 'pending-merge') return waits;
    const at = momentOfChange(context.now(), record);
    const taken = await giveStatus(trx, owner, record, { status: { status: 'active' }, at });
    if (taken) return taken;
    await writeConfirmed(trx, record.id, { at });
    return { kind: 'done' };
  });
}

/** Of a second registration, which has no standing of its own. */
export const waits = {
  kind: 'not-now',
  message: 'This registration waits to be merged with the first one of the same person',
} as const;
