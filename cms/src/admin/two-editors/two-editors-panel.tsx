import { defaultLocale, isRecord } from '@ehpr/form-schemas';
import { useForm, useQueryParams } from '@strapi/strapi/admin';
import type { ReactNode } from 'react';
import { SavedBySomeone } from './SavedBySomeone';
import { useKeptValues } from './use-kept-values';
import { useLastSave } from './use-last-save';

type Editing = { model: string; documentId?: string; document?: { updatedAt?: string } };
type Query = { plugins?: { i18n?: { locale?: string } } };

/** Where the API of a plugin tells of what is edited, and what shows how theirs differs. */
type Told = { lastSave: string; difference: (values: Record<string, unknown>) => ReactNode };

/**
 * Makes a panel that stands beside the editor once someone else has saved the same meanwhile. `tellOf`
 * gives nothing for what is another plugin's.
 */
export function twoEditorsPanel(tellOf: (model: string, documentId: string) => Told | undefined) {
  return function TwoEditorsPanel({ model, documentId, document }: Editing) {
    const told = documentId === undefined ? undefined : tellOf(model, documentId);
    const [{ query }] = useQueryParams<Query>();
    const locale = query.plugins?.i18n?.locale ?? defaultLocale;
    const values = useForm('TwoEditorsPanel', (state) => state.values);
    const isSubmitting = useForm('TwoEditorsPanel', (state) => state.isSubmitting);
    const path = told && `${told.lastSave}?locale=${locale}`;
    useKeptValues(told !== undefined);
    const reading = useLastSave(path, document?.updatedAt ?? '');
    if (!told || isSubmitting || reading.kind !== 'read' || !isRecord(values)) return null;
    // What was last saved before there were revisions has none.
    if (typeof values['revision'] !== 'string') return null;
    if (values['revision'] === reading.data.revision) return null;
    return {
      title: 'Saved by someone else',
      content: (
        <SavedBySomeone saved={reading.data} values={values}>
          {told.difference(values)}
        </SavedBySomeone>
      ),
    };
  };
}
