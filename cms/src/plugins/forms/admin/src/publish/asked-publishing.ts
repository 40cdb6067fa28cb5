import type { EditedDocument } from './document-action';

/** Somebody wants to publish: what, and what does it once they have agreed. */
export type AskedPublishing = { edited: EditedDocument; publish: () => Promise<void> };

type Listener = (asked: AskedPublishing) => void;

let listener: Listener | undefined;

/** The dialog hears of it while an editor shows it. Returns how to stop. */
export function hearOfPublishing(hear: Listener): () => void {
  listener = hear;
  return () => {
    if (listener === hear) listener = undefined;
  };
}

/** Has whoever pressed the button look first. Answers whether there is a dialog to ask them. */
export function askBeforePublishing(asked: AskedPublishing): boolean {
  listener?.(asked);
  return listener !== undefined;
}
