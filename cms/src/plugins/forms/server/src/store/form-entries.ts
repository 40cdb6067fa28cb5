import {
  defaultLocale,
  type FormDefinition,
  type Locale,
  type Option,
  type OptionLists,
  otherLocales,
} from '@ehpr/form-schemas';
import type { Core } from '@strapi/strapi';
import type { FormEntry } from '../domain/definition-from-entry';
import { mirrorSteps } from '../domain/mirror-structure';
import { formUid, listUid } from '../uids';

type Status = 'draft' | 'published';
type Translations = NonNullable<FormEntry['translations']>;

export type OptionListEntry = { documentId: string; key: string; name: string; options: Option[] };

/** Forms and lists as staff have them in the admin. */
export type FormEntries = {
  /** A form with its translations. */
  read(documentId: string, status: Status): Promise<FormEntry | null>;
  translations(documentId: string, status: Status): Promise<Translations>;
  lists(): Promise<OptionLists>;
  /** What the lists are called, by key. */
  listNames(): Promise<Record<string, string>>;
  /** One shared list; nothing when there is no such list. */
  list(documentId: string): Promise<OptionListEntry | null>;
  /** All forms as drafts, or as they were last published. */
  all(status: Status): Promise<(FormEntry & { documentId: string })[]>;
  /** Whether another form has the address. */
  isTaken(slug: string, documentId: string | undefined): Promise<boolean>;
  /**
   * Makes a definition the draft in its languages, through the documents of Strapi and what guards
   * them.
   */
  replaceDraft(documentId: string, definition: FormDefinition, editor: string): Promise<void>;
  /** Makes the translations of a definition the drafts in their languages; others keep theirs. */
  replaceTranslations(documentId: string, definition: FormDefinition): Promise<void>;
  /** Empties the note that went with a version. */
  forgetNote(documentId: string): Promise<void>;
};

/** Steps as staff edit them, who write the keys of several questions as one text. */
function stepsAsEdited(steps: FormDefinition['steps']): object[] {
  return steps.map((step) => ({
    ...step,
    questions: step.questions.map((question) =>
      question.kind === 'calculated'
        ? { ...question, sources: question.sources.join(', ') }
        : question,
    ),
  }));
}

const whole = { steps: { populate: { questions: { populate: { questions: true } } } } };

export function formEntries(strapi: Core.Strapi): FormEntries {
  async function readOne(documentId: string, locale: Locale, status: Status) {
    const found = { documentId, locale, status, populate: whole };
    return (await strapi.documents(formUid).findOne(found)) as FormEntry | null;
  }

  async function translations(documentId: string, status: Status): Promise<Translations> {
    const read: Translations = {};
    for (const locale of otherLocales) {
      const entry = await readOne(documentId, locale, status);
      if (entry) read[locale] = entry;
    }
    return read;
  }

  async function replaceTranslations(documentId: string, definition: FormDefinition) {
    for (const locale of otherLocales) {
      const words = definition.translations?.[locale];
      if (!words) continue;
      const { title = null, steps = {}, questions = {} } = words;
      const byKey = (parts: object) => new Map(Object.entries(parts));
      const known = { steps: byKey(steps), questions: byKey(questions) };
      const data: object = { title, steps: mirrorSteps(definition, undefined, known) };
      await strapi.documents(formUid).update({ documentId, locale, data });
    }
  }

  return {
    translations,
    async read(documentId, status) {
      const entry = await readOne(documentId, defaultLocale, status);
      return entry && { ...entry, translations: await translations(documentId, status) };
    },
    async lists() {
      const lists = await strapi.documents(listUid).findMany({ limit: -1 });
      return Object.fromEntries(lists.map((list) => [list['key'], list['options']]));
    },
    async listNames() {
      const rows: { key: string; name: string }[] = await strapi.db
        .query(listUid)
        .findMany({ select: ['key', 'name'], orderBy: 'name' });
      return Object.fromEntries(rows.map(({ key, name }) => [key, name]));
    },
    async list(documentId) {
      return (await strapi.documents(listUid).findOne({ documentId })) as OptionListEntry | null;
    },
    async all(status) {
      const found = { locale: defaultLocale, status, populate: whole, limit: -1 };
      const forms = await strapi.documents(formUid).findMany(found);
      return forms as unknown as (FormEntry & { documentId: string })[];
    },
    async isTaken(slug, documentId) {
      const query = { where: { slug }, select: ['documentId'] };
      const rows: { documentId: string }[] = await strapi.db.query(formUid).findMany(query);
      return rows.some((row) => row.documentId !== documentId);
    },
    async replaceDraft(documentId, definition, editor) {
      const { title, steps } = definition;
      const data: object = { title, steps: stepsAsEdited(steps), updatedBy: Number(editor) };
      await strapi.db.transaction(async () => {
        await strapi.documents(formUid).update({ documentId, locale: defaultLocale, data });
        await replaceTranslations(documentId, definition);
      });
    },
    replaceTranslations,
    async forgetNote(documentId) {
      await strapi.db.query(formUid).updateMany({ where: { documentId }, data: { note: null } });
    },
  };
}
