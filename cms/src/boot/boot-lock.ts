import { Client } from 'pg';
import { BootRefused } from '../errors';
import { errorName } from '../logging/describe-error';

/** An arbitrary number that is ours; every process of this registry's database agrees on it. */
const LOCK = 5_154_230_617;

/**
 * Lets one process boot at a time: Strapi's schema sync is not made for two at once on an empty
 * database. The lock lives in a connection of its own and dies with the process.
 */
export class BootLock {
  #client: Client | undefined;

  async acquire(databaseUrl: string): Promise<void> {
    const client = new Client({ connectionString: databaseUrl, application_name: 'ehpr-cms-boot' });
    // A lost connection is told by the next query; unheard, it would end the process.
    client.on('error', () => undefined);
    this.#client = client;
    try {
      await client.connect();
    } catch (error) {
      throw new BootRefused(
        `The CMS will not start: the database that DATABASE_URL names does not let us in (${errorName(error)}).`,
      );
    }
    await client.query('select pg_advisory_lock($1)', [LOCK]);
  }

  /** Harmless when it is not held. */
  async release(): Promise<void> {
    const client = this.#client;
    this.#client = undefined;
    await client?.end();
  }
}
