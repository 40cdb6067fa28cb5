import { defaultLocale } from '@ehpr/form-schemas';
import type {
  FormDefinition,
  FormSchema,
  FormWording,
  Locale,
  OptionLists,
  PublishedForm,
} from '@ehpr/form-schemas';
import type { Db } from './db';

export type FormVersion = {
  slug: string;
  version: number;
  hash: string;
  definition: FormDefinition;
  schema: FormSchema;
  /** By locale; the form's own is always there. */
  wording: Partial<Record<Locale, FormWording>>;
  /** The shared lists that it uses, retired options included; none before such were kept. */
  lists: OptionLists | null;
};

type VersionKey = { slug: string; version: number; hash: string };

/** When a version was published, by whom (an id of staff; none when the CMS did) and why. */
export type Publication = {
  version: number;
  publishedAt: Date;
  publishedBy: string | null;
  note: string | null;
};

const table = 'registry.form_version';

/** The number and hash of the version that is live, if the form was ever published. */
export async function presentVersion(db: Db, slug: string): Promise<VersionKey | undefined> {
  return db(table).where({ slug }).orderBy('version', 'desc').first('slug', 'version', 'hash');
}

export async function readVersion(
  db: Db,
  slug: string,
  version: number,
): Promise<FormVersion | undefined> {
  return db(table)
    .where({ slug, version })
    .first('slug', 'version', 'hash', 'definition', 'schema', 'wording', 'lists');
}

/** All versions of a form, the first published first. */
export async function readAllVersions(db: Db, slug: string): Promise<FormVersion[]> {
  return db(table)
    .where({ slug })
    .orderBy('version')
    .select('slug', 'version', 'hash', 'definition', 'schema', 'wording', 'lists');
}

/** What every version of a form asks, in the words of the form's own locale, the first one first. */
export async function readWordedVersions(
  db: Db,
  slug: string,
): Promise<(Pick<FormWording, 'steps'> & { version: number; schema: FormSchema })[]> {
  const rows: Pick<FormVersion, 'version' | 'schema' | 'wording'>[] = await db(table)
    .where({ slug })
    .orderBy('version')
    .select('version', 'schema', 'wording');
  return rows.map(({ version, schema, wording }) => ({
    version,
    schema,
    steps: wording[defaultLocale]?.steps ?? [],
  }));
}

/** The version that is live of every form. */
export async function readLiveVersions(db: Db): Promise<FormVersion[]> {
  return db(table)
    .distinctOn('slug')
    .orderBy([{ column: 'slug' }, { column: 'version', order: 'desc' }])
    .select('slug', 'version', 'hash', 'definition', 'schema', 'wording', 'lists');
}

/** The slugs of all forms that were ever published. */
export async function publishedSlugs(db: Db): Promise<string[]> {
  const rows: { slug: string }[] = await db(table).distinct('slug').orderBy('slug');
  return rows.map(({ slug }) => slug);
}

/** All versions of a form, the latest first. */
export async function listPublications(db: Db, slug: string): Promise<Publication[]> {
  return db(table).where({ slug }).orderBy('version', 'desc').select({
    version: 'version',
    publishedAt: 'published_at',
    publishedBy: 'published_by',
    note: 'note',
  });
}

/** The validator module of the version with a hash. */
export async function readModule(db: Db, slug: string, hash: string): Promise<string | undefined> {
  const row = await db(table).where({ slug, hash }).first('module');
  return row?.module;
}

/** Changes whenever a version is published. */
export async function versionsRevision(db: Db): Promise<string> {
  const row = await db(table).count<{ count: string }[]>('* as count').first();
  return String(row?.count ?? 0);
}

/** Two publishes of one form wait for each other until the transaction ends. */
export async function lockForm(trx: Db, slug: string): Promise<void> {
  await trx.raw('select pg_advisory_xact_lock(hashtext(?))', [`form:${slug}`]);
}

export async function insertVersion(
  trx: Db,
  version: FormVersion & { module: string } & Pick<Publication, 'publishedBy' | 'note'>,
): Promise<void> {
  await trx(table).insert({
    slug: version.slug,
    version: version.version,
    hash: version.hash,
    definition: JSON.stringify(version.definition),
    schema: JSON.stringify(version.schema),
    wording: JSON.stringify(version.wording),
    lists: JSON.stringify(version.lists),
    module: version.module,
    published_by: version.publishedBy,
    note: version.note,
  });
}

/** A version in one locale; what it has no words for is told in the form's own. */
export function inLocale(stored: FormVersion, locale: Locale): PublishedForm {
  const { slug, version, hash, schema, wording } = stored;
  const words = wording[locale] ?? wording[defaultLocale];
  if (!words) throw new Error(`Version ${version} of “${slug}” has no wording`);
  return { slug, version, hash, locale, ...words, schema };
}
