import { useQueryParams } from '@strapi/strapi/admin';
import { useParams } from 'react-router-dom';
import { defaultLocale } from '@ehpr/form-schemas';
import { formUid, listUid } from './paths';

type Query = { plugins?: { i18n?: { locale?: string } } };

export type EditedEntry = {
  kind: 'form' | 'list' | 'other';
  /** Nothing while it was never saved. */
  documentId: string | undefined;
  /** Whether it is in another language than the form's own, which owns all but words. */
  isTranslation: boolean;
};

/** What is open in the editor of the Content Manager. */
export function useEditedEntry(): EditedEntry {
  const { slug, id } = useParams<{ slug: string; id: string }>();
  const [{ query }] = useQueryParams<Query>();
  const locale = query.plugins?.i18n?.locale ?? defaultLocale;
  const kinds: Record<string, EditedEntry['kind']> = { [formUid]: 'form', [listUid]: 'list' };
  return {
    kind: kinds[slug ?? ''] ?? 'other',
    documentId: id === 'create' ? undefined : id,
    isTranslation: locale !== defaultLocale,
  };
}
