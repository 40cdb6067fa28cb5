import { storedJson } from '../../../../../records/stored-json';
import type { Messages } from '../../../../../message/message';
import type { Db } from './outbox';

/** Words that staff keep, to write mails from. */
export type StoredTemplate = {
  id: string;
  name: string;
  staffId: number;
  revision: number;
  messages: Messages;
  changedAt: Date;
};

const table = 'registry.mail_template';
const columns = {
  id: 'id',
  name: 'name',
  staffId: 'staff_id',
  revision: 'revision',
  messages: 'messages',
  changedAt: 'changed_at',
};

const templateOf = (row: Record<string, unknown>): StoredTemplate =>
  ({ ...row, messages: storedJson(row['messages']) }) as StoredTemplate;

/** All of them, by name. */
export async function listTemplates(db: Db): Promise<StoredTemplate[]> {
  const rows: Record<string, unknown>[] = await db(table).orderByRaw('lower(name)').select(columns);
  return rows.map(templateOf);
}

export async function findTemplate(db: Db, id: string): Promise<StoredTemplate | undefined> {
  const row = await db(table).where({ id }).first(columns);
  return row && templateOf(row);
}

/** A template that nobody else changes until the transaction ends. */
export async function holdTemplate(trx: Db, id: string): Promise<StoredTemplate | undefined> {
  const row = await trx(table).where({ id }).forUpdate().first(columns);
  return row && templateOf(row);
}

export async function isNameTaken(db: Db, name: string, except?: string): Promise<boolean> {
  const found = db(table).whereRaw('lower(name) = lower(?)', [name]);
  if (except !== undefined) void found.whereNot('id', except);
  return (await found.first('id')) !== undefined;
}

/** Has templates made and named one after another until the transaction ends. */
export async function lockTemplates(trx: Db): Promise<number> {
  await trx.raw(`lock table ${table} in share row exclusive mode`);
  const row = await trx(table).count<{ count: string }[]>('* as count').first();
  return Number(row?.count ?? 0);
}

export async function insertTemplate(
  trx: Db,
  { id, name, staffId, messages, changedAt }: Omit<StoredTemplate, 'revision'>,
): Promise<void> {
  await trx(table).insert({
    id,
    name,
    staff_id: staffId,
    messages: JSON.stringify(messages),
    changed_at: changedAt,
  });
}

export async function writeTemplate(
  trx: Db,
  id: string,
  { name, messages, changedAt }: Pick<StoredTemplate, 'name' | 'messages' | 'changedAt'>,
): Promise<void> {
  await trx(table)
    .where({ id })
    .update({
      name,
      messages: JSON.stringify(messages),
      changed_at: changedAt,
      revision: trx.raw('revision + 1'),
    });
}

export async function deleteTemplate(trx: Db, id: string): Promise<void> {
  await trx(table).where({ id }).delete();
}
