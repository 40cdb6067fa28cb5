import {
  RateLimiterMemory,
  RateLimiterPostgres,
  RateLimiterRes,
  type RateLimiterAbstract,
} from 'rate-limiter-flexible';
import type { Db } from '../store/db';

export type Counted = { kind: 'counted' } | { kind: 'too-many'; retryAfterSeconds: number };

export type SubmissionLimits = {
  /** Counts one submission of a client; with a proof of humanity the limit is the wider one. */
  count(client: string, proven: boolean): Promise<Counted>;
  /** Takes back what was counted for a submission that was not recorded after all. */
  giveBack(client: string, proven: boolean): Promise<void>;
};

const hour = 60 * 60;

/**
 * Limits an hour and client that all processes share through PostgreSQL. While it cannot be asked,
 * each process counts for itself: a limit never keeps a registration out by failing.
 */
export function submissionLimits(
  db: Db,
  perHour: { withProof: number; withoutProof: number },
): SubmissionLimits {
  const limiter = (keyPrefix: string, points: number): RateLimiterAbstract =>
    new RateLimiterPostgres({
      storeClient: db,
      storeType: 'knex',
      schemaName: 'registry',
      tableName: 'rate_limit',
      tableCreated: true,
      keyPrefix,
      points,
      duration: hour,
      insuranceLimiter: new RateLimiterMemory({ keyPrefix, points, duration: hour }),
    });
  const proofs = limiter('submission-with-proof', perHour.withProof);
  const plain = limiter('submission', perHour.withoutProof);
  const of = (proven: boolean) => (proven ? proofs : plain);

  return {
    async count(client, proven) {
      try {
        await of(proven).consume(client);
        return { kind: 'counted' };
      } catch (refusal) {
        if (!(refusal instanceof RateLimiterRes)) throw refusal;
        await of(proven).reward(client);
        const retryAfterSeconds = Math.max(1, Math.ceil(refusal.msBeforeNext / 1000));
        return { kind: 'too-many', retryAfterSeconds };
      }
    },
    async giveBack(client, proven) {
      await of(proven).reward(client);
    },
  };
}
