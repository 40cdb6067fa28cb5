import { isListedStatus, type RegistrantStatus } from './registrant-status';

/**
 * Whether somebody may be mailed what they did not ask for: campaigns, and that they confirm. Not when
 * they withdrew, lapsed or wait to be merged, and not when they stopped mail. `store/may-be-written-to`
 * says the same in SQL.
 */
export const mayBeWrittenTo = ({
  status,
  mailStoppedAt,
}: {
  status: RegistrantStatus;
  mailStoppedAt: Date | undefined;
}): boolean => isListedStatus(status) && mailStoppedAt === undefined;
