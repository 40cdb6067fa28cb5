import { missingTranslations, otherLocales, outdatedTranslations } from '@ehpr/form-schemas';
import type { TranslationState } from '../../../shared/translations';
import { definitionFromEntry } from '../domain/definition-from-entry';
import { placeInWords } from '../domain/place-in-words';
import { presentVersion, readVersion } from '../store/form-versions';
import { listsOfVersion } from './compare-versions';
import type { VersionsContext } from './version-history';

/**
 * What the drafts of a form lack in each other language, and what was reworded in English alone.
 * Nothing when there is no such form; a draft that cannot be read as one yet lacks nothing that
 * could be told.
 */
export async function tellTranslations(
  { db, entries }: VersionsContext,
  documentId: string,
): Promise<TranslationState[] | undefined> {
  const draft = await entries.read(documentId, 'draft');
  if (!draft) return undefined;
  const read = definitionFromEntry(draft);
  const lists = await entries.lists();
  const present = await presentVersion(db, draft.slug);
  const live = present && (await readVersion(db, draft.slug, present.version));
  const placed = <T extends { path: string[] }>(text: T) => ({
    ...text,
    place: placeInWords(draft, text.path),
  });
  return otherLocales.map((locale) => {
    if (read.kind !== 'read') return { locale, missing: [], outdated: [] };
    const now = { definition: read.definition, lists };
    const then = live && { definition: live.definition, lists: listsOfVersion(live) };
    return {
      locale,
      missing: missingTranslations(now.definition, lists, locale).map(placed),
      outdated: then ? outdatedTranslations(then, now, locale).map(placed) : [],
    };
  });
}
