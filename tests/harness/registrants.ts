import { expect } from '@playwright/test';
import type { Answers } from '../../form-schemas/src/index.ts';
import type { Addresses } from './addresses.ts';
import { connect, type Row } from './sql.ts';

/** The registrants with an e-mail address, as they stand in the database, oldest first. */
export const registrantsOf = (stack: Addresses, email: unknown): Promise<Row[]> =>
  ask(stack, 'select * from registrants where email = $1 order by id', email);

/**
 * Demands that these answers' e-mail address is registered once, with these answers and no others.
 * Resolves to the record.
 */
export async function registeredOnce(stack: Addresses, answers: Answers): Promise<Row> {
  const records = await registrantsOf(stack, answers['email']);
  expect(records.map((record) => record['answers'])).toEqual([answers]);
  return records[0] ?? {};
}

/** What became of a registrant, oldest first. */
export const historyOf = (stack: Addresses, { id }: Row): Promise<Row[]> =>
  ask(stack, 'select * from registry.registrant_history where registrant_id = $1 order by id', id);

async function ask({ databaseUrl }: Addresses, query: string, value: unknown): Promise<Row[]> {
  const sql = await connect(databaseUrl);
  try {
    return await sql(query, [value]);
  } finally {
    await sql.end();
  }
}
