import type { Knex } from 'knex';
import type { PersonInAudience } from '../../../shared/preview';
import type { Audience } from '../contract';
import { writtenTo } from './freeze-audience';
import type { Db } from './outbox';

/** Of whom a campaign is: its audience as it is now or, once it is confirmed, its ledger. */
export type PeopleOf = { audience: Audience } | { campaignId: string };

/** Some of those whom a campaign is for, of those whom a query of registrants finds, by name. */
export async function findPeople(
  db: Db,
  of: PeopleOf,
  { visible, registrant, most }: { visible: Knex.QueryBuilder; registrant?: string; most: number },
): Promise<PersonInAudience[]> {
  const meant =
    'audience' in of
      ? writtenTo(db, of.audience).select('everyone.registrant', 'everyone.language')
      : db('registry.campaign_recipient')
          .where({ campaign_id: of.campaignId })
          .select('registrant', 'language');
  const found = db
    .from(meant.as('meant'))
    .join(visible.as('visible'), 'visible.registrant', 'meant.registrant')
    .orderByRaw('lower(visible.name), meant.registrant')
    .limit(most);
  if (registrant !== undefined) void found.where('meant.registrant', registrant);
  return found.select({
    id: 'meant.registrant',
    name: 'visible.name',
    locale: 'meant.language',
  }) as Promise<PersonInAudience[]>;
}
