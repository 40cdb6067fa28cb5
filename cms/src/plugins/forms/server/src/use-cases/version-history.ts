import type { Publisher, VersionSummary } from '../../../shared/versions';
import type { AnswerTally, OptionUse } from '../contract';
import { readStaffNames } from '../../../../../staff/staff-names';
import type { Db } from '../store/db';
import type { FormEntries } from '../store/form-entries';
import { listPublications, type Publication } from '../store/form-versions';

export type VersionsContext = {
  db: Db;
  entries: FormEntries;
  /** Who counts the answers to a form. */
  tallyOf(slug: string): AnswerTally | undefined;
  /** Who knows which options the answers to a form hold. */
  useOf(slug: string): OptionUse | undefined;
  timeZone: string;
};

/** The versions of a form, the latest first: when, by whom, why, and how many registrants name it. */
export async function versionHistory(
  context: VersionsContext,
  slug: string,
): Promise<VersionSummary[]> {
  const { db, tallyOf } = context;
  const publications = await listPublications(db, slug);
  const ids = publications.flatMap(({ publishedBy }) => publishedBy ?? []);
  const names = await readStaffNames(db, ids.map(Number));
  const counts = await tallyOf(slug)?.();
  return publications.map(({ version, publishedAt, publishedBy, note }) => ({
    version,
    publishedAt: publishedAt.toISOString(),
    publishedBy: publisher(publishedBy, names),
    note,
    registrants: counts ? (counts.get(version) ?? 0) : null,
  }));
}

function publisher(id: Publication['publishedBy'], names: ReadonlyMap<number, string>): Publisher {
  if (id === null) return { kind: 'registry' };
  const name = names.get(Number(id));
  return name === undefined ? { kind: 'former-staff' } : { kind: 'staff', name };
}
