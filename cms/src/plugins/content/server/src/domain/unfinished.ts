import type { Locale, PreviewedPage, Unfinished } from '@ehpr/form-schemas';
import { pageWithSections } from './content-from-entries';
import type { InLanguages, PageEntry, SectionEntry } from './entries';
import { entryFaults } from './entry-faults';
import { placeOf, type Vocabulary } from './fault-in-words';
import { said } from './said';
import { sectionFromEntry } from './section-from-entry';

/** What keeps an entry from being published, with the place of each: what sections lack is told at them. */
export function missingIn(vocabulary: Vocabulary, uid: string, entry: object): string[] {
  return entryFaults(vocabulary.modelOf, uid, entry)
    .filter(({ path }) => path[0] !== 'sections')
    .map((fault) => `${placeOf(fault, { ...vocabulary, uid, entry })}: ${fault.message}`);
}

/** A page as a preview shows it, with all that it has: what a section lacks is told after it. */
export function previewFromEntries(
  vocabulary: Vocabulary,
  entries: InLanguages<PageEntry>,
  locale: Locale,
): PreviewedPage | undefined {
  return pageWithSections<PreviewedPage['sections'][number]>(
    titled(entries),
    locale,
    (part, lang) => {
      const section = sectionFromEntry(part, lang);
      const unfinished = unfinishedIn(vocabulary, part);
      return [
        ...(section ? [section] : []),
        ...(unfinished ? [{ kind: 'unfinished' as const, ...unfinished }] : []),
      ];
    },
  );
}

function unfinishedIn(vocabulary: Vocabulary, part: SectionEntry): Unfinished | undefined {
  const uid = part.__component;
  const missing = missingIn(vocabulary, uid, part);
  return missing.length > 0 ? { name: vocabulary.names.component(uid), missing } : undefined;
}

/** A page that has no title yet in any language is shown all the same. */
function titled({ asked, english }: InLanguages<PageEntry>): InLanguages<PageEntry> {
  const named = (entry: PageEntry): PageEntry =>
    said(entry.title, 'en') ? entry : { ...entry, title: 'A page without a title' };
  if (english)
    return { asked: asked === english ? named(english) : asked, english: named(english) };
  return { asked: asked && named(asked), english };
}
