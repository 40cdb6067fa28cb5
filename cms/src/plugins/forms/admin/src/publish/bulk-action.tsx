import { useCallback, useEffect, useRef, type ReactNode } from 'react';
import { useQueryParams, useTable } from '@strapi/strapi/admin';
import { formUid } from '../paths';
import { PublishForms } from './PublishForms';

export type ChosenForm = { id: number; documentId: string; title?: string };

type Chosen = { model: string; documents: readonly ChosenForm[] };

type Description = {
  /** Strapi gives its Publish no other mark. */
  actionType?: string;
  dialog?: { type: string; title: string; content: (open: { onClose: () => void }) => ReactNode };
};

/** A button that Strapi shows above its list while some entries are chosen. */
type BulkAction = { (chosen: Chosen): Description | null; type?: string };

/** What of Strapi's list is used here. */
export type BulkActions = {
  addBulkAction(change: (actions: BulkAction[]) => BulkAction[]): void;
};

const isOneOf = (forms: readonly ChosenForm[], { documentId }: ChosenForm) =>
  forms.some((form) => form.documentId === documentId);

type Query = { plugins?: { i18n?: { locale?: string } } };

/**
 * An action of Strapi's above the list. Its Publish, for forms, tells what publishing each would do
 * before it does, and leaves out those with something in the way. Who may press it is Strapi's to say.
 */
export function withImpactOfEach(strapisAction: BulkAction): BulkAction {
  function ActionOnChosen(chosen: Chosen) {
    const description = strapisAction(chosen);
    const [{ query }] = useQueryParams<Query>();
    const choose = useTable('ActionOnChosen', ({ selectRow }) => selectRow);
    const latest = useRef({ chosen, query, choose });
    useEffect(() => {
      latest.current = { chosen, query, choose };
    });
    // One and the same while the dialog is open, so that what is told in it stays.
    const content = useCallback(
      ({ onClose }: { onClose: () => void }) => (
        <PublishForms
          forms={latest.current.chosen.documents}
          locale={latest.current.query.plugins?.i18n?.locale}
          onPublished={(published) => {
            const { chosen: all, choose: chooseOthers } = latest.current;
            chooseOthers(all.documents.filter((form) => !isOneOf(published, form)));
          }}
          onClose={onClose}
        />
      ),
      [],
    );
    if (chosen.model !== formUid || description?.actionType !== 'publish') return description;
    return { ...description, dialog: { type: 'modal', title: 'Publish forms', content } };
  }
  return Object.assign(ActionOnChosen, strapisAction.type && { type: strapisAction.type });
}
