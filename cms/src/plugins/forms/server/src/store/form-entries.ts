import type { FormDefinition, OptionLists } from '@ehpr/form-schemas';
import type { Core } from '@strapi/strapi';
import type { FormEntry } from '../domain/definition-from-entry';
import { formUid, listUid } from '../uids';

/** Forms and lists as staff have them in the admin. */
export type FormEntries = {
  read(documentId: string, status: 'draft' | 'published'): Promise<FormEntry | null>;
  lists(): Promise<OptionLists>;
  /** Whether another form has the address. */
  isTaken(slug: string, documentId: string | undefined): Promise<boolean>;
  /** Makes a definition the draft, through the documents of Strapi and what guards them. */
  replaceDraft(documentId: string, definition: FormDefinition, editor: string): Promise<void>;
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
  return {
    async read(documentId, status) {
      const found = { documentId, status, populate: whole };
      return (await strapi.documents(formUid).findOne(found)) as FormEntry | null;
    },
    async lists() {
      const lists = await strapi.documents(listUid).findMany({ limit: -1 });
      return Object.fromEntries(lists.map((list) => [list['key'], list['options']]));
    },
    async isTaken(slug, documentId) {
      const query = { where: { slug }, select: ['documentId'] };
      const rows: { documentId: string }[] = await strapi.db.query(formUid).findMany(query);
      return rows.some((row) => row.documentId !== documentId);
    },
    async replaceDraft(documentId, { title, steps }, editor) {
      const data: object = { title, steps: stepsAsEdited(steps), updatedBy: Number(editor) };
      await strapi.documents(formUid).update({ documentId, data });
    },
    async forgetNote(documentId) {
      await strapi.db.query(formUid).updateMany({ where: { documentId }, data: { note: null } });
    },
  };
}
