import { createId } from '@paralleldrive/cuid2';
import type { Answers } from '@ehpr/form-schemas';
import type { RecordReader } from '../../../../../records/record-query';
import { recordsIn } from '../../../../../records/records-in';
import type { CoreAnswers } from '../domain/core-answers';
import type { Db } from './db';

export type NewRegistrant = {
  confirmationNumber: string;
  status: 'active' | 'pending-merge';
  core: CoreAnswers;
  answers: Answers;
  personKey: string;
  registeredAt: Date;
  language: string;
  formVersion: number;
  answeredVersion: number;
};

export type RegistrantIds = { id: number; documentId: string };

/** Registrations of one person wait for each other until the transaction ends. */
export async function lockPerson(trx: Db, personKey: string): Promise<void> {
  await trx.raw('select pg_advisory_xact_lock(hashtextextended(?, 2))', [personKey]);
}

export async function isActive(trx: Db, personKey: string): Promise<boolean> {
  const row = await trx('registrants')
    .where({ person_key: personKey, registrant_status: 'active' })
    .first('id');
  return row !== undefined;
}

/** Writes the row that Strapi knows as a registrant, and the places where the person would go. */
export async function insertRegistrant(trx: Db, registrant: NewRegistrant): Promise<RegistrantIds> {
  const { core, registeredAt } = registrant;
  const documentId = createId();
  const [row] = await trx('registrants')
    .insert({
      document_id: documentId,
      created_at: registeredAt,
      updated_at: registeredAt,
      published_at: registeredAt,
      registered_at: registeredAt,
      confirmation_number: registrant.confirmationNumber,
      registrant_status: registrant.status,
      person_key: registrant.personKey,
      language: registrant.language,
      form_version: registrant.formVersion,
      answered_version: registrant.answeredVersion,
      answers: JSON.stringify(registrant.answers),
      first_name: core.firstName,
      last_name: core.lastName,
      email: core.email,
      primary_phone: core.primaryPhone,
      postal_code: core.postalCode,
      stream: core.stream,
      registration_status: core.registrationStatus,
      current_employment: core.currentEmployment,
      deploy_anywhere: core.deployAnywhere,
    })
    .returning('id');
  const id: number = row.id;
  const places = core.deploymentLocations.map((community) => ({ registrant_id: id, community }));
  if (places.length > 0) await trx('registry.registrant_place').insert(places);
  return { id, documentId };
}

/** How many registrants have answers that satisfy each version of the registration form. */
export async function countByVersion(db: Db): Promise<Map<number, number>> {
  const rows: { form_version: number; count: string }[] = await db('registrants')
    .groupBy('form_version')
    .select('form_version')
    .count('* as count');
  return new Map(rows.map(({ form_version, count }) => [form_version, Number(count)]));
}

/** Registrations as records of their form, found by what names the person. */
export function registrationRecords(db: Db, timeZone: string): RecordReader {
  const columns = ['first_name', 'last_name', 'email', 'primary_phone', 'confirmation_number'];
  return recordsIn(db, {
    table: 'registrants',
    receivedAt: 'registered_at',
    searched: `unaccent(lower(concat_ws(' ', ${columns.join(', ')})))`,
    timeZone,
  });
}
