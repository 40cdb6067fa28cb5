import type { Answers } from '@ehpr/form-schemas';
import type { KeptInTab, TabStore } from '../answer/tab-store.ts';
import { cleared } from './clearing.ts';
import type { Keeping } from './draft-view.ts';

type Key = Pick<KeptInTab, 'idempotencyKey'>;

/** Marks an entry of the tab's history whose answers this tab keeps; other answers have another key. */
const markOf = ({ idempotencyKey }: Key): string => `ehpr:kept:${idempotencyKey}`;

const isMarked = (): boolean => String(history.state).startsWith('ehpr:kept:');

/** Notes in the tab's history that what is typed here is kept by the tab. */
export function noteKept(kept: Key): void {
  if (history.state !== markOf(kept)) history.replaceState(markOf(kept), '');
}

/**
 * Loads a page anew that the browser has put by and shows again, if the answers in it were cleared or
 * sent since. Returns how to stop.
 */
export function watchReturns(store: TabStore, key: () => string): () => void {
  const look = ({ persisted }: PageTransitionEvent) => {
    const idempotencyKey = key();
    const wasKept = history.state === markOf({ idempotencyKey });
    if (persisted && wasKept && store.read()?.idempotencyKey !== idempotencyKey) location.reload();
  };
  addEventListener('pageshow', look);
  return () => removeEventListener('pageshow', look);
}

export type ReadTab = {
  kept: KeptInTab | undefined;
  /** What the tab kept, where a link brought other answers. */
  beside: KeptInTab | undefined;
  /** The tab kept other answers here, which were cleared or sent: what the browser restores is of these. */
  wasEmptied: boolean;
};

/**
 * What a tab kept of a form, as far as it is gone on with: nothing, after somebody cleared it; nor
 * where a link brought answers, which are not mixed with those of whoever used the tab before.
 */
export function readTab(
  store: TabStore,
  { resumed }: Keeping = {},
  fromServer: Answers = {},
): ReadTab {
  if (!isMarked() && [cleared.all, cleared.stillSaved].some((id) => location.hash === `#${id}`)) {
    store.clear();
  }
  const kept = store.read();
  const wasEmptied = isMarked() && (!kept || history.state !== markOf(kept));
  if (!resumed) return { kept, beside: undefined, wasEmptied };
  const beside = kept && holdsMore(kept.answers, fromServer) ? kept : undefined;
  return { kept: undefined, beside, wasEmptied };
}

/** Whether answers say anything that others do not say as well. */
export function holdsMore(answers: Answers, others: Answers): boolean {
  return Object.entries(answers).some(
    ([key, answer]) => JSON.stringify(answer) !== JSON.stringify(others[key]),
  );
}
