import type { FormSettings } from '../domain/form-settings';
import { canonicalDigest } from '../domain/canonical-digest';
import type { Db } from './db';

export type LiveSettings = FormSettings & { isLive: boolean };

type Row = {
  is_live: boolean;
  opens_at: Date | null;
  closes_at: Date | null;
  most_responses: number | null;
  closed_message: FormSettings['closedMessage'];
  confirmation_to: string | null;
  filterable: string[];
};

const table = 'registry.form_settings';

/** What holds of a form now; nothing for one that was published before there were settings. */
export async function readSettings(db: Db, slug: string): Promise<LiveSettings | undefined> {
  const row: Row | undefined = await db(table).where({ slug }).first();
  return row && settingsOf(row);
}

/** The same, and keeps it so until the transaction ends. */
export async function holdSettings(trx: Db, slug: string): Promise<LiveSettings | undefined> {
  const row: Row | undefined = await trx(table).where({ slug }).forShare().first();
  return row && settingsOf(row);
}

/** Lets settings hold, and says in the revision that something changed, if it did. */
export async function saveSettings(trx: Db, slug: string, settings: LiveSettings): Promise<void> {
  const before: Row | undefined = await trx(table).where({ slug }).forUpdate().first();
  if (before && canonicalDigest(settingsOf(before)) === canonicalDigest(settings)) return;
  const row = {
    is_live: settings.isLive,
    opens_at: settings.opensAt,
    closes_at: settings.closesAt,
    most_responses: settings.mostResponses,
    closed_message: JSON.stringify(settings.closedMessage),
    confirmation_to: settings.confirmationTo,
    filterable: JSON.stringify(settings.filterable),
  };
  await trx(table)
    .insert({ slug, ...row })
    .onConflict('slug')
    .merge({ ...row, revision: trx.raw('form_settings.revision + 1') });
}

/** Takes a form off the site. */
export async function takeOff(trx: Db, slug: string): Promise<void> {
  await trx(table)
    .insert({ slug, is_live: false, closed_message: '{}', filterable: '[]' })
    .onConflict('slug')
    .merge({ is_live: false, revision: trx.raw('form_settings.revision + 1') });
}

/**
 * Changes whenever the settings of a form do, a form opens or closes, or one becomes full. Moments
 * pass and responses come one way only, so that no two states are told by the same text.
 */
export async function settingsRevision(db: Db, now: Date): Promise<string> {
  const { rows } = await db.raw<{ rows: { revision: string }[] }>(
    `select concat_ws('.',
       coalesce(sum(revision), 0),
       count(*) filter (where opens_at <= :now) + count(*) filter (where closes_at <= :now),
       count(*) filter (where case when most_responses is null then false
         else most_responses <= (select count(*) from submissions where form = slug) end)
       ) as revision
     from ${table}`,
    { now },
  );
  return rows[0]?.revision ?? '';
}

function settingsOf(row: Row): LiveSettings {
  return {
    isLive: row.is_live,
    opensAt: row.opens_at,
    closesAt: row.closes_at,
    mostResponses: row.most_responses,
    closedMessage: row.closed_message,
    confirmationTo: row.confirmation_to,
    filterable: row.filterable,
  };
}
