import type { Progress } from '../../../shared/progress';
import { inProgressSince, stillAtIt } from '../domain/progress';
import type { Db } from '../store/db';
import { readProgress } from '../store/form-progress';
import { listPublications, readVersion } from '../store/form-versions';

export type ToldProgress = Omit<Progress, 'title'>;

type Asked = { slug: string; version: number | undefined; days: number | undefined };

/**
 * How far people got in a version of a form: how many reached each step and how many sent it, in the
 * last days or ever. Nothing when the form has no such version.
 */
export async function tellProgress(
  db: Db,
  { slug, version: asked, days }: Asked,
  now: Date,
): Promise<ToldProgress | undefined> {
  const publications = await listPublications(db, slug);
  const versions = publications.map(({ version, publishedAt }) => ({
    version,
    publishedAt: publishedAt.toISOString(),
  }));
  const version = asked ?? versions[0]?.version;
  if (version === undefined) return { versions, shown: null };
  const stored = await readVersion(db, slug, version);
  if (!stored) return undefined;

  const since = days === undefined ? undefined : new Date(now.getTime() - days * dayMs);
  const counts = (await readProgress(db, slug, since)).filter((each) => each.version === version);
  const sumOf = (kind: 'seen' | 'sent', step: string) =>
    counts.find((each) => each.kind === kind && each.step === step)?.count ?? 0;
  return {
    versions,
    shown: {
      version,
      steps: stored.definition.steps.map(({ key, title }) => ({
        key,
        title,
        people: sumOf('seen', key),
      })),
      sent: sumOf('sent', ''),
    },
  };
}

const dayMs = 24 * 60 * 60 * 1000;

/** How many are filling in each version of a form at present, the latest first. */
export async function peopleInProgress(
  db: Db,
  slug: string,
  now: Date,
): Promise<{ version: number; count: number }[]> {
  const counts = await readProgress(db, slug, inProgressSince(now));
  const versions = [...new Set(counts.map(({ version }) => version))].sort((a, b) => b - a);
  return versions
    .map((version) => ({
      version,
      count: stillAtIt(counts.filter((each) => each.version === version)),
    }))
    .filter(({ count }) => count > 0);
}
