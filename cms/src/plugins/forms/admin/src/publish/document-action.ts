import type { SyntheticEvent } from 'react';

/** What Strapi's editor hands to what it shows beside a document. */
export type EditedDocument = {
  model: string;
  documentId?: string;
  activeTab?: string | null;
  collectionType: string;
  document?: { title?: string; updatedAt?: string; locale?: string | null };
  meta?: unknown;
};

/** A button that Strapi shows beside a document. Strapi calls it as it would a component. */
export type DocumentAction = {
  (edited: EditedDocument): ActionDescription | null;
  type?: string;
  position?: unknown;
};

export type ActionDescription = {
  label: string;
  disabled?: boolean;
  /** What it answers is whether no dialog of its own is to open. */
  onClick?: (event: SyntheticEvent) => unknown;
  dialog?: unknown;
  publishConfirmScope?: unknown;
};

/** What of Strapi's Content Manager is used here. */
export type DocumentActions = {
  addDocumentAction(change: (actions: DocumentAction[]) => DocumentAction[]): void;
  getDocumentActions(): DocumentAction[];
};
