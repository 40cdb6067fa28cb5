import type { Locale, Section, SectionKind } from '@ehpr/form-schemas';
import type { File, Link, SectionEntry } from './entries';
import { file, formatted, link, said } from './said';

type Of<K extends SectionKind> = Extract<Section, { kind: K }>;
type Read<K extends SectionKind> = (entry: SectionEntry, lang: Locale) => Of<K> | null;

/** What lacks something is not published (`entry-faults`); what lacks it all the same is left out. */
const readers: { [K in SectionKind]: Read<K> } = {
  'rich-text': ({ heading, body }, lang) => {
    const words = formatted(body, lang);
    return words && { kind: 'rich-text', heading: said(heading, lang), body: words };
  },
  notice: ({ tone, heading, body }, lang) => {
    const [title, words] = [said(heading, lang), formatted(body, lang)];
    if (!title || !words) return null;
    const isImportant = tone === 'important';
    return {
      kind: 'notice',
      tone: isImportant ? 'important' : 'information',
      heading: title,
      body: words,
    };
  },
  steps: ({ heading, introduction, steps }, lang) => {
    const title = said(heading, lang);
    const all = listOf(steps, (step) => {
      const [name, text] = [said(step['heading'], lang), said(step['text'], lang)];
      return name && text && { heading: name, text };
    });
    if (!title || all.length === 0) return null;
    return { kind: 'steps', heading: title, introduction: said(introduction, lang), steps: all };
  },
  questions: ({ heading, introduction, questions }, lang) => {
    const title = said(heading, lang);
    const all = listOf(questions, (one) => {
      const [question, answer] = [said(one['question'], lang), formatted(one['answer'], lang)];
      return question && answer && { question, answer };
    });
    if (!title || all.length === 0) return null;
    const before = said(introduction, lang);
    return { kind: 'questions', heading: title, introduction: before, questions: all };
  },
  'call-to-action': (entry, lang) => {
    const [heading, to] = [said(entry['heading'], lang), link(entry['link'] as Link, lang)];
    if (!heading || !to) return null;
    return { kind: 'call-to-action', heading, text: said(entry['text'], lang), link: to };
  },
  contact: ({ heading, text, email, phone, hours }, lang) => {
    const title = said(heading, lang);
    return (
      title && {
        kind: 'contact',
        heading: title,
        text: said(text, lang),
        email: plain(email),
        phone: plain(phone),
        hours: said(hours, lang),
      }
    );
  },
  documents: ({ heading, introduction, documents }, lang) => {
    const title = said(heading, lang);
    const all = listOf(documents, (one) => {
      const [name, of] = [said(one['title'], lang), file(one['file'] as File)];
      return name && of && { title: name, description: said(one['description'], lang), file: of };
    });
    if (!title || all.length === 0) return null;
    const before = said(introduction, lang);
    return { kind: 'documents', heading: title, introduction: before, documents: all };
  },
  figures: ({ heading, figures }, lang) => {
    const title = said(heading, lang);
    const all = listOf(figures, (one) => {
      const [value, label] = [said(one['value'], lang), said(one['label'], lang)];
      return value && label && { value, label };
    });
    return title && all.length > 0 ? { kind: 'figures', heading: title, figures: all } : null;
  },
};

/** A section as the site shows it. Of a kind that nobody knows, or without what it needs, nothing. */
export function sectionFromEntry(entry: SectionEntry, lang: Locale): Section | null {
  const kind = entry.__component.replace(/^sections\./u, '');
  const read = Object.hasOwn(readers, kind) ? readers[kind as SectionKind] : undefined;
  return read ? read(entry, lang) : null;
}

const listOf = <T>(
  entries: unknown,
  read: (entry: Record<string, unknown>) => T | null | undefined,
): T[] =>
  Array.isArray(entries)
    ? (entries as Record<string, unknown>[]).flatMap((entry) => read(entry) ?? [])
    : [];

const plain = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
