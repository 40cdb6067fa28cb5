import { knex } from 'knex';
import type { Locale } from '@ehpr/form-schemas';
import { errorName } from '../logging/describe-error';
import { publishedForms } from '../plugins/forms/server/src/use-cases/published-forms';
import type { ImportForms } from '../plugins/registry/server/src/domain/import-row';
import { rowShapes } from '../plugins/registry/server/src/domain/moved-row';
import { importRegistrants } from '../plugins/registry/server/src/use-cases/import-registrants';
import type { OpenImporter } from '../plugins/registry/shared/importing';

/** An arbitrary number that is ours: of those who import into one registry, one works at a time. */
const LOCK = 5_154_230_618;
const undefinedTable = '42P01';
const locale: Locale = 'en';

class Refused extends Error {}

/**
 * Opens a registry to import into, beside a CMS that may be running on it: nothing of the CMS is
 * started, so that no mail is sent and no schema changes.
 */
export const openImporter: OpenImporter = async (databaseUrl) => {
  const db = knex({
    client: 'pg',
    connection: { connectionString: databaseUrl, application_name: 'ehpr-import' },
    // One, and kept: the lock is the connection's.
    pool: { min: 1, max: 1 },
    acquireConnectionTimeout: 10_000,
    compileSqlOnError: false,
  });
  try {
    const taken = await db
      .raw<{ rows: { locked: boolean }[] }>('select pg_try_advisory_lock(?) as locked', [LOCK])
      .catch((error: unknown) => {
        throw new Refused(`The database does not let us in (${errorName(error)}).`);
      });
    if (taken.rows[0]?.locked !== true) {
      throw new Refused('Another import is at work on this registry. Wait until it is done.');
    }
    const forms = await presentForms(publishedForms(db));
    return {
      kind: 'open',
      importer: {
        shapes: Object.values(rowShapes),
        take: (rows) => importRegistrants({ db, forms, now: () => new Date() }, rows),
        close: () => db.destroy(),
      },
    };
  } catch (error) {
    await db.destroy();
    if (error instanceof Refused) return { kind: 'refused', because: error.message };
    throw error;
  }
};

async function presentForms(published: ReturnType<typeof publishedForms>): Promise<ImportForms> {
  const present = async (slug: string) => {
    const form = await published.present(slug, locale).catch((error: unknown) => {
      if ((error as { code?: unknown }).code !== undefinedTable) throw error;
      throw new Refused(
        'The database holds no registry yet. Start the CMS on it once, and import then.',
      );
    });
    if (form) return { form, validate: published.validatorOf(form) };
    throw new Refused(`The form “${slug}” is not published. Publish it, and import then.`);
  };
  return { registration: await present('registration'), status: await present('status') };
}
