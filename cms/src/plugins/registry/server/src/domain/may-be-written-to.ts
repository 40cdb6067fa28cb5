import type { RegistrantStatus } from './registrant-status';

/** Why somebody is not mailed what they did not ask for. */
export type WhyNotWritten = Exclude<RegistrantStatus, 'active' | 'deployed'> | 'mail-stopped';

type Standing = { status: RegistrantStatus; mailStoppedAt: Date | undefined };

/**
 * Why somebody is not to be mailed what they did not ask for, campaigns and that they confirm; nothing
 * when they may be. `store/may-be-written-to` says the same in SQL.
 */
export function whyNotWritten({ status, mailStoppedAt }: Standing): WhyNotWritten | undefined {
  if (status !== 'active' && status !== 'deployed') return status;
  return mailStoppedAt === undefined ? undefined : 'mail-stopped';
}

export const mayBeWrittenTo = (standing: Standing): boolean =>
  whyNotWritten(standing) === undefined;
