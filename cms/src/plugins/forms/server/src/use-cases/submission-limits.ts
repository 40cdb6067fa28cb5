import type { Db } from '../store/db';
import { hourlyLimit, type Counted } from '../../../../../limits/hourly-limit';

export type SubmissionLimits = {
  /**
   * Counts one submission of a client, in the transaction that records it: what is not recorded is
   * not counted. With a proof of humanity the limit is the wider one.
   */
  count(trx: Db, client: string, proven: boolean): Promise<Counted>;
};

/** Limits of submissions by the hour. */
export function submissionLimits(
  perHour: { withProof: number; withoutProof: number },
  report: (error: unknown) => void,
): SubmissionLimits {
  const withProof = hourlyLimit('submission-with-proof', perHour.withProof, report);
  const withoutProof = hourlyLimit('submission', perHour.withoutProof, report);
  return {
    count: (trx, client, proven) => (proven ? withProof : withoutProof).count(trx, client),
  };
}
