import { useForm, useQueryParams } from '@strapi/strapi/admin';
import { defaultLocale, isRecord } from '@ehpr/form-schemas';
import { formUid, listUid } from '../paths';
import { SavedBySomeone } from './SavedBySomeone';
import { useKeptValues } from './use-kept-values';
import { useLastSave } from './use-last-save';

type Editing = { model: string; documentId?: string; document?: { updatedAt?: string } };
type Query = { plugins?: { i18n?: { locale?: string } } };

/** Where the plugin's API knows what is edited; nothing for what is not ours or not saved yet. */
function folderOf({ model, documentId }: Editing): string | undefined {
  if (!documentId) return undefined;
  if (model === formUid) return `/forms/${documentId}`;
  return model === listUid ? `/forms/option-lists/${documentId}` : undefined;
}

/** Beside the editor of a form or a list, once someone else has saved it meanwhile. */
export function TwoEditorsPanel(editing: Editing) {
  const folder = folderOf(editing);
  const [{ query }] = useQueryParams<Query>();
  const locale = query.plugins?.i18n?.locale ?? defaultLocale;
  const values = useForm('TwoEditorsPanel', (state) => state.values);
  const isSubmitting = useForm('TwoEditorsPanel', (state) => state.isSubmitting);
  const path = folder && `${folder}/last-save?locale=${locale}`;
  useKeptValues();
  const reading = useLastSave(path, editing.document?.updatedAt ?? '');
  if (!folder || isSubmitting || reading.kind !== 'read' || !isRecord(values)) return null;
  // What was last saved before there were revisions has none.
  if (typeof values['revision'] !== 'string') return null;
  if (values['revision'] === reading.data.revision) return null;
  return {
    title: 'Saved by someone else',
    content: <SavedBySomeone folder={folder} saved={reading.data} values={values} />,
  };
}
