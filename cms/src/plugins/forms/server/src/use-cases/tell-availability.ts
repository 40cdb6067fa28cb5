import type { Availability, Locale } from '@ehpr/form-schemas';
import { availabilityOf } from '../domain/availability';
import type { Db } from '../store/db';
import { holdSettings, readSettings, type LiveSettings } from '../store/form-settings';
import { countSubmissions, lockLimit } from '../store/submissions';

type Asked = { slug: string; locale: Locale; now: Date };

/** Whether a form takes answers at this moment; nothing for one that was taken off the site. */
export async function tellAvailability(db: Db, asked: Asked): Promise<Availability | undefined> {
  return tell(db, asked, await readSettings(db, asked.slug));
}

/**
 * The same for answers that are about to be recorded: it stays true until the transaction ends, so
 * that a limit on responses holds exactly, however many arrive at once.
 */
export async function holdAvailability(trx: Db, asked: Asked): Promise<Availability | undefined> {
  const settings = await holdSettings(trx, asked.slug);
  if (typeof settings?.mostResponses === 'number') await lockLimit(trx, asked.slug);
  return tell(trx, asked, settings);
}

async function tell(
  db: Db,
  { slug, locale, now }: Asked,
  settings: LiveSettings | undefined,
): Promise<Availability | undefined> {
  if (!settings) return { kind: 'open' };
  if (!settings.isLive) return undefined;
  const responses = settings.mostResponses === null ? 0 : await countSubmissions(db, slug);
  return availabilityOf(settings, responses, now, locale);
}
