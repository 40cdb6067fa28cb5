import type { Knex } from 'knex';
import type { ExtractedRegistrant } from '../domain/extract-columns';
import type { RegistrantStatus } from '../domain/registrant-status';
import type { Db } from './db';

/** A registrant as an extract reads it: nothing else of the table is touched. */
export type ExtractRow = {
  document_id: string;
  confirmation_number: string;
  registrant_status: RegistrantStatus;
  deployed_from: string | null;
  deployed_until: string | null;
  form_version: number;
  answers: string;
};

/**
 * The query that reads the registrants which were found, the first registered first: in the order of
 * their key, so that the first rows come before the last are found.
 */
export function extractQuery(db: Db, found: Knex.QueryBuilder) {
  const { sql, bindings } = found
    .clone()
    .orderBy('registrants.id')
    .select(
      'registrants.document_id',
      'registrants.confirmation_number',
      'registrants.registrant_status',
      'registrants.form_version',
      db.raw('registrants.deployed_from::text'),
      db.raw('registrants.deployed_until::text'),
      db.raw('registrants.answers::text'),
    )
    .toSQL()
    .toNative();
  return { sql, bindings };
}

export function extracted(row: ExtractRow): ExtractedRegistrant {
  return {
    id: row.document_id,
    confirmationNumber: row.confirmation_number,
    status: row.registrant_status,
    deployedFrom: row.deployed_from,
    deployedUntil: row.deployed_until,
    formVersion: row.form_version,
    answers: JSON.parse(row.answers) as ExtractedRegistrant['answers'],
  };
}
