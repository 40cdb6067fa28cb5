import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import type { Db } from '../store/db';

export type Counted = { kind: 'counted' } | { kind: 'too-many'; retryAfterSeconds: number };

export type SubmissionLimits = {
  /**
   * Counts one submission of a client, in the transaction that records it: what is not recorded is
   * not counted. With a proof of humanity the limit is the wider one.
   */
  count(trx: Db, client: string, proven: boolean): Promise<Counted>;
};

const hour = 60 * 60;

/** Limits by the hour, which all processes share through PostgreSQL. */
export function submissionLimits(
  perHour: { withProof: number; withoutProof: number },
  report: (error: unknown) => void,
): SubmissionLimits {
  const limiter = (storeClient: Db, proven: boolean) =>
    new RateLimiterPostgres({
      storeClient,
      storeType: 'knex',
      schemaName: 'registry',
      tableName: 'rate_limit',
      tableCreated: true,
      // It lives as long as the transaction: cleaning up is not its work.
      clearExpiredByTimeout: false,
      keyPrefix: proven ? 'submission-with-proof' : 'submission',
      points: proven ? perHour.withProof : perHour.withoutProof,
      duration: hour,
    });

  return {
    async count(trx, client, proven) {
      try {
        // A savepoint: counting may fail without failing the submission.
        await trx.transaction((savepoint) => limiter(savepoint, proven).consume(client));
        return { kind: 'counted' };
      } catch (refusal) {
        if (refusal instanceof RateLimiterRes) {
          const retryAfterSeconds = Math.max(1, Math.ceil(refusal.msBeforeNext / 1000));
          return { kind: 'too-many', retryAfterSeconds };
        }
        report(refusal);
        return { kind: 'counted' };
      }
    },
  };
}
