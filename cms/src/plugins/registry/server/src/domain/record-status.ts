import type { RecordStatus, StatusAsked } from '../../../shared/record';
import { recordLimits } from '../../../shared/record-limits';

export type Fault = { field: string; message: string };

/** A status as it is kept: with what belongs to it, and nothing else. Or what is wrong with it. */
export function readStatus(
  asked: Omit<StatusAsked, 'stamp'>,
): { kind: 'read'; status: RecordStatus } | { kind: 'invalid'; errors: Fault[] } {
  const { status, from, until } = asked;
  const reason = asked.reason?.trim() ?? '';
  const errors: Fault[] = [];
  if (status === 'withdrawn') {
    if (reason === '') errors.push({ field: 'reason', message: 'Say why they withdrew' });
    if (reason.length > recordLimits.reason) {
      errors.push({
        field: 'reason',
        message: `The reason must be ${recordLimits.reason} characters or fewer`,
      });
    }
  }
  if (status === 'deployed') {
    if (!from)
      errors.push({ field: 'from', message: 'Enter the day on which the deployment starts' });
    if (from && until && until < from) {
      errors.push({
        field: 'until',
        message: 'The last day must be the day on which the deployment starts, or a later one',
      });
    }
  }
  if (errors.length > 0) return { kind: 'invalid', errors };
  const kept: RecordStatus = { status };
  if (status === 'withdrawn') kept.reason = reason;
  if (status === 'deployed' && from) kept.from = from;
  if (status === 'deployed' && until) kept.until = until;
  return { kind: 'read', status: kept };
}

/**
 * Whether the last day of a deployment has passed. The status stays until staff change it: nobody
 * knows from a date alone that someone has come back.
 */
export function isDeploymentOver({ status, until }: RecordStatus, today: string): boolean {
  return status === 'deployed' && until !== undefined && until < today;
}

/** Whether somebody is away on a deployment on a day, as far as is known. */
export const isAtWork = (status: RecordStatus, today: string): boolean =>
  status.status === 'deployed' && !isDeploymentOver(status, today);
