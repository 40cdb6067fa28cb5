import { useEffect, useRef, type SyntheticEvent } from 'react';
import { formUid } from '../paths';
import { askBeforePublishing } from './asked-publishing';
import type { DocumentAction, EditedDocument } from './document-action';

/**
 * Strapi's own Publish, which for a form shows first what it would do. What it does once that is
 * agreed to is Strapi's: it judges the fields, saves what is not saved, and publishes.
 */
export function withImpact(strapisPublish: DocumentAction): DocumentAction {
  function PublishWithImpact(edited: EditedDocument) {
    const description = strapisPublish(edited);
    const latest = useRef(description);
    useEffect(() => {
      latest.current = description;
    });
    const ask = (event: SyntheticEvent) =>
      askBeforePublishing({
        edited,
        publish: async () => latest.current?.onClick?.(event),
      });
    const isForm = edited.model === formUid;
    const mayPublish = isForm && description !== null && !description.disabled;
    useShortcut(isForm, () => mayPublish && ask(new Event('click') as unknown as SyntheticEvent));

    if (!isForm || !description) return description;
    return {
      ...description,
      dialog: undefined,
      publishConfirmScope: undefined,
      // Without a dialog in sight it publishes as Strapi does: the CMS judges it in either case.
      onClick: (event: SyntheticEvent) => ask(event) || description.onClick?.(event),
    };
  }
  return Object.assign(PublishWithImpact, {
    type: strapisPublish.type,
    position: strapisPublish.position,
  });
}

/** Takes the keys for publishing from Strapi's listener, which would publish at once. */
function useShortcut(isTaken: boolean, act: () => void): void {
  const latest = useRef(act);
  useEffect(() => {
    latest.current = act;
  });
  useEffect(() => {
    if (!isTaken) return;
    const hear = (event: KeyboardEvent) => {
      if (!(event.metaKey || event.ctrlKey) || !event.shiftKey || event.key !== 'Enter') return;
      event.preventDefault();
      event.stopImmediatePropagation();
      latest.current();
    };
    window.addEventListener('keydown', hear, { capture: true });
    return () => window.removeEventListener('keydown', hear, { capture: true });
  }, [isTaken]);
}
