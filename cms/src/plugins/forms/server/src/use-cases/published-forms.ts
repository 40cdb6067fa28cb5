import type { Locale, Validate } from '@ehpr/form-schemas';
import { createValidator } from '@ehpr/form-schemas/validator';
import type { PublishedForms } from '../contract';
import { settingsRevision } from '../store/form-settings';
import type { Db } from '../store/db';
import { readPreviewModule } from '../store/form-previews';
import {
  inLocale,
  presentVersion,
  publishedSlugs,
  readAllVersions,
  readModule,
  readVersion,
  versionsRevision,
  type FormVersion,
} from '../store/form-versions';

export type PublishedReader = PublishedForms & {
  /** The validator module of the version, or the preview, with a hash. */
  module(slug: string, hash: string): Promise<string | undefined>;
  /** The slugs of all forms that were ever published, also of those that were taken off the site since. */
  slugs(): Promise<string[]>;
  /** Changes whenever something is published, and when a form opens, closes or becomes full. */
  revision(): Promise<string>;
};

/** How many versions a process keeps at hand: the live ones, and those of forms in progress. */
const mostKept = 20;

/** Reads published versions. They never change, so that each is read and compiled once. */
export function publishedForms(db: Db): PublishedReader {
  const versions = new Map<string, FormVersion>();
  const validators = new Map<string, Validate>();

  async function read(slug: string, version: number): Promise<FormVersion | undefined> {
    const id = `${slug}/${version}`;
    const kept = versions.get(id) ?? (await readVersion(db, slug, version));
    if (kept) keep(versions, id, kept);
    return kept;
  }

  async function version(slug: string, number: number, locale: Locale) {
    const stored = await read(slug, number);
    return stored && inLocale(stored, locale);
  }

  return {
    version,
    slugs: () => publishedSlugs(db),
    module: async (slug, hash) =>
      (await readModule(db, slug, hash)) ??
      (await readPreviewModule(db, { slug, hash, now: new Date() })),
    async revision() {
      return `${await versionsRevision(db)}.${await settingsRevision(db, new Date())}`;
    },
    async present(slug, locale) {
      const present = await presentVersion(db, slug);
      return present && version(slug, present.version, locale);
    },
    async all(slug, locale) {
      return (await readAllVersions(db, slug)).map((stored) => inLocale(stored, locale));
    },
    validatorOf(form) {
      const validator = validators.get(form.hash) ?? createValidator(form.schema);
      keep(validators, form.hash, validator);
      return validator;
    },
  };
}

function keep<T>(kept: Map<string, T>, id: string, value: T): void {
  kept.delete(id);
  kept.set(id, value);
  const [oldest] = kept.keys();
  if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest);
}
