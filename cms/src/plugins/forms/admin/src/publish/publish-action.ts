import { useForm, useRBAC } from '@strapi/strapi/admin';
import { useEffect, useRef, type SyntheticEvent } from 'react';
import { formUid } from '../paths';
import { mayPublishForms } from '../permissions';
import { askBeforePublishing } from './asked-publishing';
import type { ActionDescription, DocumentAction, EditedDocument } from './document-action';
import { usePlaceOfAddress } from './use-place-of-address';

/**
 * Strapi's own Publish, which for a form opens a dialog first that tells what it would do. What it
 * does once that is agreed to is Strapi's: it judges the fields, saves what is not saved, publishes.
 */
export function withImpact(strapisPublish: DocumentAction): DocumentAction {
  function PublishWithImpact(edited: EditedDocument) {
    const description = strapisPublish(edited);
    const isForm = edited.model === formUid;
    useLatestPublish(isForm ? description : null);
    useShortcut(isForm, description?.label);
    usePlaceOfAddress(isForm);
    const isAsPublished = useAsPublished(edited);
    if (!isForm || !description) return description;
    return {
      ...description,
      disabled: description.disabled === true && !isAsPublished,
      publishConfirmScope: undefined,
      dialog: undefined,
      // Without a dialog to ask, it publishes as Strapi does: the CMS judges it in either case.
      onClick: (event: SyntheticEvent) =>
        askBeforePublishing({ edited, publish: publishNow }) || description.onClick?.(event),
    };
  }
  return Object.assign(PublishWithImpact, {
    type: strapisPublish.type,
    position: strapisPublish.position,
  });
}

/**
 * Whether a form can be published though nothing of it was changed, which Strapi bars: the option
 * lists that it takes from may say something else than they did.
 */
function useAsPublished({ documentId, activeTab }: EditedDocument): boolean {
  const isUntouched = useForm('PublishAction', (form) => !form.modified && !form.isSubmitting);
  const { allowedActions } = useRBAC(mayPublishForms);
  const isDraft = documentId !== undefined && activeTab !== 'published';
  return isDraft && isUntouched && allowedActions['canPublish'] === true;
}

/**
 * Strapi makes its actions anew when a document was saved: what the dialog calls is the present one,
 * not the one that was pressed.
 */
let latestPublish: ActionDescription | null = null;

function useLatestPublish(description: ActionDescription | null): void {
  useEffect(() => {
    if (description) latestPublish = description;
  });
}

async function publishNow(): Promise<void> {
  // What Strapi's buttons are told when they are pressed, of which they read nothing.
  await latestPublish?.onClick?.(new Event('click') as unknown as SyntheticEvent);
}

/** Has the keys for publishing press the button: Strapi's own listener would publish at once. */
function useShortcut(isTaken: boolean, label: string | undefined): void {
  const latest = useRef(label);
  useEffect(() => {
    latest.current = label;
  });
  useEffect(() => {
    if (!isTaken) return;
    const hear = (event: KeyboardEvent) => {
      if (!(event.metaKey || event.ctrlKey) || !event.shiftKey || event.key !== 'Enter') return;
      event.preventDefault();
      event.stopImmediatePropagation();
      if (document.querySelector('[role="dialog"]')) return;
      [...document.querySelectorAll('button')]
        .find(({ textContent }) => textContent.trim() === latest.current)
        ?.click();
    };
    window.addEventListener('keydown', hear, { capture: true });
    return () => window.removeEventListener('keydown', hear, { capture: true });
  }, [isTaken]);
}
