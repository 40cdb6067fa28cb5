import type { Knex } from 'knex';
import type { Recipient } from '../../../../outreach/server/src/contract';
import { containing } from '../../../../../records/records-in';
import type { WhyNotWritten } from '../domain/may-be-written-to';
import type { RegistrantSearch } from '../domain/registrant-search';
import type { StaffScope } from '../domain/visibility';
import type { Db } from './db';
import { whyNotWritten } from './may-be-written-to';
import { matching } from './search';
import { visibleTo } from './visible';

/** Those whom a search means, with what decides whether they are written to, and in which language. */
export function everyoneMeant(
  db: Db,
  search: RegistrantSearch,
  scope: StaffScope,
): Knex.QueryBuilder {
  return matching(db, search, scope).select(
    db.raw(`registrants.id as registered,
      registrants.document_id as registrant,
      lower(registrants.email) as mailbox,
      case registrants.language when 'fr' then 'fr' else 'en' end as language,
      ${whyNotWritten} as because`),
  );
}

/** What mail to registrants is addressed and filled in with, by document. */
export async function readRecipients(
  db: Db,
  documents: readonly string[],
): Promise<Map<string, Recipient>> {
  const rows: Record<string, unknown>[] = await db('registrants')
    .whereIn('document_id', [...documents])
    .select(
      'document_id',
      'email',
      'language',
      'first_name',
      'last_name',
      'confirmation_number',
      db.raw(`${whyNotWritten} as because`),
    );
  return new Map(
    rows.map((row) => [
      String(row['document_id']),
      {
        address: String(row['email']),
        language: row['language'] === 'fr' ? 'fr' : 'en',
        firstName: (row['first_name'] as string | null) ?? '',
        lastName: (row['last_name'] as string | null) ?? '',
        confirmationNumber: String(row['confirmation_number']),
        ...(row['because'] !== null && { because: row['because'] as WhyNotWritten }),
      },
    ]),
  );
}

/** The registrants of a scope in whose name, address, phone or number all the words are. */
export function visibleRegistrants(
  db: Db,
  scope: StaffScope,
  words: readonly string[],
): Knex.QueryBuilder {
  const { sql, values } = visibleTo(scope);
  const found = db('registrants').whereRaw(sql, values);
  for (const word of words) {
    void found.whereRaw(`registrants.searched like ? escape '\\'`, [containing(word)]);
  }
  return found.select({
    registrant: 'registrants.document_id',
    name: db.raw(`trim(concat_ws(' ', registrants.first_name, registrants.last_name))`),
    mailbox: 'registrants.email',
    confirmation_number: 'registrants.confirmation_number',
  });
}
