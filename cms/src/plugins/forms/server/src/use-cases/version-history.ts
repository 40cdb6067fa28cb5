import type { Publisher, VersionSummary } from '../../../shared/versions';
import type { AnswerTally, OptionUse } from '../contract';
import type { Db } from '../store/db';
import type { FormEntries } from '../store/form-entries';
import { listPublications, type Publication } from '../store/form-versions';
import type { StaffNames } from '../store/staff-names';

export type VersionsContext = {
  db: Db;
  entries: FormEntries;
  /** Who counts the answers to a form. */
  tallyOf(slug: string): AnswerTally | undefined;
  /** Who knows which options the answers to a form hold. */
  useOf(slug: string): OptionUse | undefined;
  staffNames: StaffNames;
  timeZone: string;
};

/** The versions of a form, the latest first: when, by whom, why, and how many registrants name it. */
export async function versionHistory(
  context: VersionsContext,
  slug: string,
): Promise<VersionSummary[]> {
  const { db, tallyOf, staffNames } = context;
  const publications = await listPublications(db, slug);
  const ids = publications.flatMap(({ publishedBy }) => publishedBy ?? []);
  const names = await staffNames([...new Set(ids)]);
  const counts = await tallyOf(slug)?.();
  return publications.map(({ version, publishedAt, publishedBy, note }) => ({
    version,
    publishedAt: publishedAt.toISOString(),
    publishedBy: publisher(publishedBy, names),
    note,
    registrants: counts ? (counts.get(version) ?? 0) : null,
  }));
}

function publisher(id: Publication['publishedBy'], names: ReadonlyMap<string, string>): Publisher {
  if (id === null) return { kind: 'registry' };
  const name = names.get(id);
  return name === undefined ? { kind: 'former-staff' } : { kind: 'staff', name };
}
