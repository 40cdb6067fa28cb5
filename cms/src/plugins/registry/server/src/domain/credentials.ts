import type { Credentials } from '../../../shared/record';
import { recordLimits } from '../../../shared/record-limits';
import type { Fault } from './record-status';

/**
 * Credentials as they are kept: whoever looked says where and on which day, unless nobody has. Or
 * what is wrong with them. `today` is a day, `YYYY-MM-DD`.
 */
export function readCredentials(
  asked: Credentials,
  today: string,
): { kind: 'read'; credentials: Credentials } | { kind: 'invalid'; errors: Fault[] } {
  const { status, date } = asked;
  if (status === 'unverified') return { kind: 'read', credentials: { status } };
  const source = asked.source?.trim() ?? '';
  const errors: Fault[] = [];
  if (source === '') errors.push({ field: 'source', message: 'Say where this was looked up' });
  if (source.length > recordLimits.source) {
    errors.push({
      field: 'source',
      message: `The source must be ${recordLimits.source} characters or fewer`,
    });
  }
  if (!date) errors.push({ field: 'date', message: 'Enter the day on which it was looked up' });
  if (date && date > today) {
    errors.push({ field: 'date', message: 'The day must not be in the future' });
  }
  if (errors.length > 0 || !date) return { kind: 'invalid', errors };
  return { kind: 'read', credentials: { status, source, date } };
}
