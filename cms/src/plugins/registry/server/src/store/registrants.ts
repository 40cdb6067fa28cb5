import { createId } from '@paralleldrive/cuid2';
import { fold } from '../../../../../records/fold';
import type { RecordReader } from '../../../../../records/record-query';
import { recordsIn } from '../../../../../records/records-in';
import { storedJson } from '../../../../../records/stored-json';
import type { Choice } from '../domain/choices';
import type { FindableWithGaps } from '../domain/findable';
import type { RegistrantStatus } from '../domain/registrant-status';
import type { Scope } from '../domain/visibility';
import type { Db } from './db';
import { visibleTo } from './visible';

export type NewRegistrant = FindableWithGaps & {
  confirmationNumber: string;
  status: RegistrantStatus;
  registeredAt: Date;
  /** When it was changed last, if it was before it came here. */
  changedAt?: Date;
  language: string;
  answeredVersion: number;
  withdrawnReason?: string | undefined;
  /** The days of a deployment. */
  deployedFrom?: string | undefined;
  deployedUntil?: string | undefined;
};

export type RegistrantIds = { id: number; documentId: string };

/** Registrations of one person wait for each other until the transaction ends. */
export async function lockPerson(trx: Db, personKey: string): Promise<void> {
  await lockPersons(trx, [personKey]);
}

/** The same of several, always in one order, so that no two wait for each other for ever. */
export async function lockPersons(trx: Db, personKeys: readonly string[]): Promise<void> {
  await trx.raw(
    `select pg_advisory_xact_lock(hashtextextended(person.key, 2))
     from (select unnest(?::text[]) as key order by key) as person`,
    [[...new Set(personKeys)]],
  );
}

/** What there is of a person already: a record that is listed, others that are not, or nothing. */
export async function earlierOf(
  trx: Db,
  personKey: string,
): Promise<'listed' | 'ended' | undefined> {
  const records: boolean[] = await trx('registrants')
    .where({ same_person: personKey })
    .pluck('listed');
  if (records.includes(true)) return 'listed';
  return records.length > 0 ? 'ended' : undefined;
}

/** Those of the keys whose persons are listed already. */
export async function listedAmong(
  trx: Db,
  personKeys: readonly string[],
): Promise<ReadonlySet<string>> {
  const keys: string[] = await trx('registrants')
    .whereRaw('person_key = any(?::text[])', [[...personKeys]])
    .where({ listed: true })
    .pluck('person_key');
  return new Set(keys);
}

/** Those of the confirmation numbers that are somebody's already. */
export async function numbersAmong(
  db: Db,
  numbers: readonly string[],
): Promise<ReadonlySet<string>> {
  const taken: string[] = await db('registrants')
    .whereRaw('confirmation_number = any(?::text[])', [[...numbers]])
    .pluck('confirmation_number');
  return new Set(taken);
}

/** Writes the row that Strapi knows as a registrant, and what the person chose. */
export async function insertRegistrant(trx: Db, registrant: NewRegistrant): Promise<RegistrantIds> {
  const [ids] = await insertRegistrants(trx, [registrant]);
  if (!ids) throw new Error('A registrant was not inserted');
  return ids;
}

/** The same for several at once. Resolves to their ids, in the same order. */
export async function insertRegistrants(
  trx: Db,
  registrants: readonly NewRegistrant[],
): Promise<RegistrantIds[]> {
  if (registrants.length === 0) return [];
  const documentIds = registrants.map(() => createId());
  const rows: { id: number; document_id: string }[] = await trx('registrants')
    .insert(
      registrants.map((registrant, index) => ({
        document_id: documentIds[index],
        created_at: registrant.registeredAt,
        updated_at: registrant.changedAt ?? registrant.registeredAt,
        published_at: registrant.registeredAt,
        registered_at: registrant.registeredAt,
        last_confirmed_at: registrant.changedAt ?? registrant.registeredAt,
        confirmation_number: registrant.confirmationNumber,
        registrant_status: registrant.status,
        credential_status: 'unverified',
        language: registrant.language,
        answered_version: registrant.answeredVersion,
        withdrawn_reason: registrant.withdrawnReason ?? null,
        deployed_from: registrant.deployedFrom ?? null,
        deployed_until: registrant.deployedUntil ?? null,
        ...columnsOf(registrant, registrant.confirmationNumber),
      })),
    )
    .returning(['id', 'document_id']);
  const idOf = new Map(rows.map((row) => [row.document_id, row.id]));
  const ids = documentIds.map((documentId) => {
    const id = idOf.get(documentId);
    if (id === undefined) throw new Error('A registrant was not inserted');
    return { id, documentId };
  });
  await insertChoices(
    trx,
    registrants.flatMap(({ choices }, index) =>
      choices.map((choice) => ({ ...choice, id: ids[index]?.id })),
    ),
  );
  return ids;
}

/** Puts other answers in place of a registrant's, with their gaps, in columns and choices too. */
export async function replaceAnswers(
  trx: Db,
  { id, confirmationNumber, at }: { id: number; confirmationNumber: string; at: Date },
  findable: FindableWithGaps,
): Promise<void> {
  await trx('registrants')
    .where({ id })
    .update({ ...columnsOf(findable, confirmationNumber), updated_at: at });
  await trx('registry.registrant_choice').where({ registrant_id: id }).delete();
  await insertChoices(
    trx,
    findable.choices.map((choice) => ({ ...choice, id })),
  );
}

function columnsOf(findable: FindableWithGaps, confirmationNumber: string) {
  const { core, answers, regions, personKey, formVersion, gaps } = findable;
  const named = [core.firstName, core.lastName, core.email, core.primaryPhone, confirmationNumber];
  return {
    person_key: personKey,
    form_version: formVersion,
    answers: JSON.stringify(answers),
    regions: JSON.stringify(regions),
    gaps: gaps.length > 0 ? JSON.stringify(gaps) : null,
    searched: fold(named.filter((each) => each !== null).join(' ')),
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

async function insertChoices(
  trx: Db,
  choices: readonly (Choice & { id: number | undefined })[],
): Promise<void> {
  await trx.raw(
    `insert into registry.registrant_choice (question, value, listed, registered_at, registrant_id)
     select chosen.question, chosen.value, registrants.listed, registrants.registered_at, registrants.id
     from unnest(?::int[], ?::text[], ?::text[]) as chosen (id, question, value)
     join registrants on registrants.id = chosen.id`,
    [
      choices.map(({ id }) => id),
      choices.map(({ question }) => question),
      choices.map(({ value }) => value),
    ],
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
    answers: storedJson(row['answers']),
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
