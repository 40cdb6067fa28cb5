import { randomUUID } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import type { Mail } from '../domain/outgoing-mail';
import type { NextStep } from '../domain/next-step';

/** A connection, or the transaction that a caller wants its writes in. */
export type Db = Core.Strapi['db']['connection'];

type Row = {
  id: string;
  kind: Mail['template'];
  to_address: string;
  to_name: string | null;
  locale: string;
  payload: Mail['values'];
  sealed: string | null;
  cause: string;
  status: 'queued' | 'sent' | 'failed';
  attempts: number;
  wake_at: Date;
  last_error_name: string | null;
  provider_id: string | null;
  created_at: Date;
  sent_at: Date | null;
};

type WithoutSecret<M> = M extends Mail ? Omit<M, 'secret'> : never;

/** A mail as it stands in the table: what is secret of it is sealed beside it. */
export type StoredMail = { mail: WithoutSecret<Mail>; sealed: string | undefined };

export type QueuedMail = StoredMail & { id: string; attempts: number; createdAt: Date };

const outbox = (db: Db) => db<Row>('outbox').withSchema('registry');

const queuedMail = (row: Row): QueuedMail => ({
  id: row.id,
  attempts: row.attempts,
  createdAt: row.created_at,
  sealed: row.sealed ?? undefined,
  // What stands in one row was one mail when it was put there.
  mail: {
    template: row.kind,
    to: row.to_address,
    ...(row.to_name === null ? {} : { toName: row.to_name }),
    locale: row.locale,
    cause: row.cause,
    values: row.payload,
  } as StoredMail['mail'],
});

/** Puts a mail in the outbox; `undefined` when the same was put there for the same cause before. */
export const insertMail = async (
  db: Db,
  { mail, sealed }: StoredMail,
): Promise<string | undefined> => {
  const rows = await outbox(db)
    .insert({
      id: randomUUID(),
      kind: mail.template,
      to_address: mail.to,
      to_name: mail.toName ?? null,
      locale: mail.locale,
      payload: mail.values,
      sealed: sealed ?? null,
      cause: mail.cause,
    })
    .onConflict(['cause', 'kind'])
    .ignore()
    .returning('id');
  return rows[0]?.id;
};

export const findQueuedMail = async (db: Db, id: string): Promise<QueuedMail | undefined> => {
  const row = await outbox(db).where({ id, status: 'queued' }).first();
  return row === undefined ? undefined : queuedMail(row);
};

const changes = (step: NextStep, now: Date): Partial<Row> => {
  switch (step.kind) {
    case 'sent':
      return { status: 'sent', provider_id: step.providerId ?? null, sent_at: now, sealed: null };
    case 'failed':
      return { status: 'failed', last_error_name: step.errorName, sealed: null };
    case 'again':
      return {
        last_error_name: step.errorName,
        wake_at: new Date(now.getTime() + step.inSeconds * 1000),
      };
  }
};

/** Records an attempt and what follows from it; a mail that was settled meanwhile stays as it is. */
export const recordAttempt = async (
  db: Db,
  id: string,
  step: NextStep,
  now: Date,
): Promise<void> => {
  await outbox(db)
    .where({ id, status: 'queued' })
    .update({ ...changes(step, now), attempts: db.raw('attempts + 1') });
};

/** The mails whose time came more than a minute ago: the job that should have taken them is lost. */
export const findForgottenMail = async (db: Db, now: Date): Promise<string[]> => {
  const minuteAgo = new Date(now.getTime() - 60_000);
  const rows = await outbox(db)
    .where('status', 'queued')
    .where('wake_at', '<', minuteAgo)
    .orderBy('wake_at')
    .limit(1000)
    .select('id');
  return rows.map(({ id }) => id);
};
