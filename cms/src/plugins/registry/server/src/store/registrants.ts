import { createId } from '@paralleldrive/cuid2';
import { fold } from '../../../../../records/fold';
import type { RecordReader } from '../../../../../records/record-query';
import { recordsIn } from '../../../../../records/records-in';
import type { Choice } from '../domain/choices';
import type { Findable } from '../domain/findable';
import type { RegistrantStatus } from '../domain/registrant-status';
import type { Scope } from '../domain/visibility';
import type { Db } from './db';
import { visibleTo } from './visible';

export type NewRegistrant = Findable & {
  confirmationNumber: string;
  status: RegistrantStatus;
  registeredAt: Date;
  language: string;
  answeredVersion: number;
};

export type RegistrantIds = { id: number; documentId: string };

/** Registrations of one person wait for each other until the transaction ends. */
export async function lockPerson(trx: Db, personKey: string): Promise<void> {
  await trx.raw('select pg_advisory_xact_lock(hashtextextended(?, 2))', [personKey]);
}

/** Whether someone with the key is listed already: nobody is twice. */
export async function isListed(trx: Db, personKey: string): Promise<boolean> {
  const row = await trx('registrants').where({ person_key: personKey, listed: true }).first('id');
  return row !== undefined;
}

/** Writes the row that Strapi knows as a registrant, and what the person chose. */
export async function insertRegistrant(trx: Db, registrant: NewRegistrant): Promise<RegistrantIds> {
  const { registeredAt, confirmationNumber } = registrant;
  const documentId = createId();
  const [row] = await trx('registrants')
    .insert({
      document_id: documentId,
      created_at: registeredAt,
      updated_at: registeredAt,
      published_at: registeredAt,
      registered_at: registeredAt,
      confirmation_number: confirmationNumber,
      registrant_status: registrant.status,
      credential_status: 'unverified',
      language: registrant.language,
      answered_version: registrant.answeredVersion,
      ...columnsOf(registrant, confirmationNumber),
    })
    .returning('id');
  const id: number = row.id;
  await insertChoices(trx, id, registrant.choices);
  return { id, documentId };
}

/** Puts other answers in place of a registrant's, in columns and choices too. */
export async function replaceAnswers(
  trx: Db,
  { id, confirmationNumber, at }: { id: number; confirmationNumber: string; at: Date },
  findable: Findable,
): Promise<void> {
  await trx('registrants')
    .where({ id })
    .update({ ...columnsOf(findable, confirmationNumber), updated_at: at });
  await trx('registry.registrant_choice').where({ registrant_id: id }).delete();
  await insertChoices(trx, id, findable.choices);
}

function columnsOf(findable: Findable, confirmationNumber: string) {
  const { core, answers, regions, personKey, formVersion } = findable;
  const named = [core.firstName, core.lastName, core.email, core.primaryPhone, confirmationNumber];
  return {
    person_key: personKey,
    form_version: formVersion,
    answers: JSON.stringify(answers),
    regions: JSON.stringify(regions),
    searched: fold(named.join(' ')),
    first_name: core.firstName,
    last_name: core.lastName,
    email: core.email,
    primary_phone: core.primaryPhone,
    postal_code: core.postalCode,
    stream: core.stream,
    registration_status: core.registrationStatus,
    current_employment: core.currentEmployment,
    deploy_anywhere: core.deployAnywhere,
    deployment_duration: core.deploymentDuration,
  };
}

async function insertChoices(trx: Db, id: number, choices: readonly Choice[]): Promise<void> {
  await trx.raw(
    `insert into registry.registrant_choice (question, value, listed, registered_at, registrant_id)
     select chosen.question, chosen.value, registrants.listed, registrants.registered_at, registrants.id
     from registrants, unnest(?::text[], ?::text[]) as chosen (question, value)
     where registrants.id = ?`,
    [choices.map(({ question }) => question), choices.map(({ value }) => value), id],
  );
}

/** Some of the registrants that lack what they are found by. */
export async function readIncomplete(
  db: Db,
  limit: number,
): Promise<
  {
    id: number;
    confirmationNumber: string;
    at: Date;
    formVersion: number;
    answers: unknown;
  }[]
> {
  const rows: Record<string, unknown>[] = await db('registrants')
    .whereNull('searched')
    .orderBy('id')
    .limit(limit)
    .select('id', 'confirmation_number', 'updated_at', 'form_version', 'answers');
  return rows.map((row) => ({
    id: Number(row['id']),
    confirmationNumber: String(row['confirmation_number']),
    at: row['updated_at'] as Date,
    formVersion: Number(row['form_version']),
    answers: typeof row['answers'] === 'string' ? JSON.parse(row['answers']) : row['answers'],
  }));
}

/** How many registrants have answers that satisfy each version of the registration form. */
export async function countByVersion(db: Db): Promise<Map<number, number>> {
  const rows: { form_version: number; count: string }[] = await db('registrants')
    .groupBy('form_version')
    .select('form_version')
    .count('* as count');
  return new Map(rows.map(({ form_version, count }) => [form_version, Number(count)]));
}

/** Registrations in a scope as records of their form, found by what names the person. */
export function registrationRecords(db: Db, timeZone: string, scope: Scope): RecordReader {
  return recordsIn(db, {
    table: 'registrants',
    receivedAt: 'registered_at',
    searched: 'searched',
    visible: visibleTo(scope),
    timeZone,
  });
}
