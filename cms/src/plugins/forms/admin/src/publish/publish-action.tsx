import { useEffect, useRef, useState, type SyntheticEvent } from 'react';
import { formUid } from '../paths';
import type { ActionDescription, DocumentAction, EditedDocument } from './document-action';
import { PublishDialog } from './PublishDialog';
import { usePlaceOfAddress } from './use-place-of-address';

/**
 * Strapi's own Publish, which for a form opens a dialog first that tells what it would do. What it
 * does once that is agreed to is Strapi's: it judges the fields, saves what is not saved, publishes.
 */
export function withImpact(
  strapisPublish: DocumentAction,
  save: () => DocumentAction | undefined,
): DocumentAction {
  function PublishWithImpact(edited: EditedDocument) {
    const description = strapisPublish(edited);
    const isForm = edited.model === formUid;
    const Dialog = useDialog({ edited, description, save });
    useShortcut(isForm, description?.label);
    usePlaceOfAddress(isForm);
    if (!isForm || !description) return description;
    return {
      ...description,
      publishConfirmScope: undefined,
      onClick: () => undefined,
      dialog: { type: 'modal', title: 'Publish the form', content: Dialog },
    };
  }
  return Object.assign(PublishWithImpact, {
    type: strapisPublish.type,
    position: strapisPublish.position,
  });
}

type Latest = {
  edited: EditedDocument;
  description: ActionDescription | null;
  save: () => DocumentAction | undefined;
};

/** The dialog as one component, however often what it works with changes while it is open. */
function useDialog(latest: Latest) {
  const current = useRef(latest);
  useEffect(() => {
    current.current = latest;
  });
  const [Dialog] = useState(() => {
    const publish = async () => {
      await current.current.description?.onClick?.(pressed());
    };
    return function Dialog({ onClose }: { onClose: () => void }) {
      const [{ edited, save }] = useState(() => current.current);
      return <PublishDialog edited={edited} save={save()} publish={publish} onClose={onClose} />;
    };
  });
  return Dialog;
}

/** What Strapi's buttons are told when they are pressed, of which they read nothing. */
const pressed = () => new Event('click') as unknown as SyntheticEvent;

/** Has the keys for publishing press the button: Strapi's own listener would publish at once. */
function useShortcut(isTaken: boolean, label: string | undefined): void {
  useEffect(() => {
    if (!isTaken) return;
    const hear = (event: KeyboardEvent) => {
      if (!(event.metaKey || event.ctrlKey) || !event.shiftKey || event.key !== 'Enter') return;
      event.preventDefault();
      event.stopImmediatePropagation();
      if (document.querySelector('[role="dialog"]')) return;
      [...document.querySelectorAll('button')]
        .find(({ textContent }) => textContent.trim() === label)
        ?.click();
    };
    window.addEventListener('keydown', hear, { capture: true });
    return () => window.removeEventListener('keydown', hear, { capture: true });
  }, [isTaken, label]);
}
