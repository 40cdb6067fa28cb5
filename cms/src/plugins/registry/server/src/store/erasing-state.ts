import type { Db } from './db';

export type ErasingState = {
  years: number;
  /** When staff set the period last. */
  setAt: Date | undefined;
  /** That erasing waits for an administrator, since when, and how many were due then. */
  held: { at: Date; persons: number } | undefined;
  confirmed: { at: Date; persons: number } | undefined;
};

export async function readErasingState(db: Db): Promise<ErasingState> {
  const row: Record<string, unknown> = await db('registry.erasing')
    .crossJoin(db.raw('registry.periods'))
    .first();
  return {
    years: Number(row['retention_years']),
    setAt: (row['set_at'] as Date | null) ?? undefined,
    held: noted(row['held_at'], row['held_persons']),
    confirmed: noted(row['confirmed_at'], row['confirmed_persons']),
  };
}

const noted = (at: unknown, persons: unknown) =>
  at instanceof Date ? { at, persons: Number(persons) } : undefined;

/** The period, which nobody changes until the transaction ends. */
export async function holdYears(trx: Db): Promise<number> {
  const { retention_years: years } = await trx('registry.periods')
    .forShare()
    .first('retention_years');
  return Number(years);
}

/** Sets the period. What was held or confirmed was so by the one before. */
export async function writeYears(trx: Db, years: number, at: Date): Promise<void> {
  await trx('registry.periods').update({ retention_years: years });
  await trx('registry.erasing').update({
    set_at: at,
    held_at: null,
    held_persons: null,
    confirmed_at: null,
    confirmed_persons: null,
  });
}

/** Notes that erasing waits; whether it did not wait before. */
export async function holdErasing(trx: Db, persons: number, at: Date): Promise<boolean> {
  const begun = await trx('registry.erasing')
    .whereNull('held_at')
    .update({ held_at: at, held_persons: persons });
  if (begun === 0) await trx('registry.erasing').update({ held_persons: persons });
  return begun === 1;
}

export async function confirmErasing(trx: Db, persons: number, at: Date): Promise<void> {
  await trx('registry.erasing').update({ confirmed_at: at, confirmed_persons: persons });
}

/** Nothing waits any more, and nothing is confirmed beyond what was done. */
export async function settleErasing(trx: Db): Promise<void> {
  await trx('registry.erasing').update({
    held_at: null,
    held_persons: null,
    confirmed_at: null,
    confirmed_persons: null,
  });
}

/** What went of the persons that were erased. */
export type Erased = {
  persons: number;
  registrations: number;
  mails: number;
  notes: number;
  files: number;
};

/** Counts a person who was erased, by the day and the year in which they registered first. */
export async function countErased(
  trx: Db,
  { day, registeredYear, ...counts }: Erased & { day: string; registeredYear: number },
): Promise<void> {
  const table = 'registry.erasure';
  await trx(table)
    .insert({ day, registered_year: registeredYear, ...counts })
    .onConflict(['day', 'registered_year'])
    .merge(
      Object.fromEntries(
        Object.keys(counts).map((what) => [
          what,
          trx.raw('erasure.?? + excluded.??', [what, what]),
        ]),
      ),
    );
}

/** More days than anyone looks back. */
const mostDays = 400;

/** How many were erased, by the day, the latest first. */
export async function readErased(db: Db): Promise<(Erased & { day: string })[]> {
  const { rows } = await db.raw(
    `select to_char(day, 'YYYY-MM-DD') as day, sum(persons)::int as persons,
       sum(registrations)::int as registrations, sum(mails)::int as mails,
       sum(notes)::int as notes, sum(files)::int as files
     from registry.erasure group by erasure.day order by erasure.day desc limit ?`,
    [mostDays],
  );
  return rows as (Erased & { day: string })[];
}
