import type { Db } from './db';

export type Receipt = { confirmationNumber: string; version: number };
export type BoundKey = { digest: string; answer: Receipt };

const table = 'registry.idempotency';

export async function readKey(db: Db, key: string): Promise<BoundKey | undefined> {
  return db(table).where({ key }).first('digest', 'answer');
}

/** Requests with the same key wait for each other until the transaction ends. */
export async function lockKey(trx: Db, key: string): Promise<void> {
  await trx.raw('select pg_advisory_xact_lock(hashtextextended(?, 1))', [key]);
}

export async function bindKey(trx: Db, key: string, bound: BoundKey): Promise<void> {
  await trx(table).insert({ key, digest: bound.digest, answer: JSON.stringify(bound.answer) });
}
