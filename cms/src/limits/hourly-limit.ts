import type { Core } from '@strapi/strapi';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';

type Db = Core.Strapi['db']['connection'];

export type Counted = { kind: 'counted' } | { kind: 'too-many'; retryAfterSeconds: number };

export type HourlyLimit = {
  /** Counts one thing that a client did, in the transaction that is given, if it is one. */
  count(db: Db, client: string): Promise<Counted>;
};

const hour = 60 * 60;

/**
 * A limit by the hour and client, which all processes share through PostgreSQL. Where counting
 * fails, it is reported, and nothing is held against the client.
 */
export function hourlyLimit(
  name: string,
  most: number,
  report: (error: unknown) => void,
): HourlyLimit {
  const limiter = (storeClient: Db) =>
    new RateLimiterPostgres({
      storeClient,
      storeType: 'knex',
      schemaName: 'registry',
      tableName: 'rate_limit',
      tableCreated: true,
      // It lives as long as the transaction: cleaning up is not its work.
      clearExpiredByTimeout: false,
      keyPrefix: name,
      points: most,
      duration: hour,
    });

  return {
    async count(db, client) {
      try {
        // A savepoint: counting may fail without failing what is counted.
        await db.transaction((savepoint) => limiter(savepoint).consume(client));
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
