import type { AudienceSource } from '../../../../outreach/server/src/contract';
import { searchWords } from '../../../../../records/fold';
import { regionsIn, searchInWords } from '../domain/search-in-words';
import { everyoneMeant, readRecipients, visibleRegistrants } from '../store/audience';
import { askSearch, type SearchContext } from './ask-search';
import { staffAtWork } from './staff-at-work';

/** Tells campaigns whom they are for: those whom a search means, of those whom its sender may see. */
export const audienceSource = (context: SearchContext): AudienceSource => ({
  async read(staffId, query) {
    const staff = await staffAtWork(context.db, { id: staffId });
    const asked = await context.questions.of('registration');
    const reading = await askSearch(context, staff, new URLSearchParams(query), asked);
    if (reading.kind === 'refused') return { kind: 'refused', message: reading.message };
    const { search } = reading;
    const versions = await context.forms.all('registration', 'en');
    return {
      kind: 'read',
      audience: {
        filter: searchInWords(search, { columns: asked.columns, regions: regionsIn(versions) }),
        everyone: (db) => everyoneMeant(db, search, staff.scope),
      },
    };
  },

  recipients: readRecipients,

  async visible(staffId) {
    const { scope } = await staffAtWork(context.db, { id: staffId });
    return (db, words = '') => visibleRegistrants(db, scope, searchWords(words));
  },

  async seesAll(staffId) {
    return (await staffAtWork(context.db, { id: staffId })).scope.kind === 'all';
  },
});
