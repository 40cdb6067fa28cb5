import type { Answers } from '@ehpr/form-schemas';
import type { Draft, DraftStore } from '../answer/draft-store.ts';
import { cleared } from './clearing.ts';
import type { Keeping } from './draft-view.ts';

/** Marks an entry of the tab's history whose answers this tab keeps. */
const mark = 'ehpr:kept';

/** Notes in the tab's history that what is typed here is kept by the tab. */
export function noteKept(): void {
  if (history.state !== mark) history.replaceState(mark, '');
}

export type ReadTab = {
  kept: Draft | undefined;
  /** What the tab kept, where a link brought other answers. */
  beside: Draft | undefined;
  /** The tab kept answers here and does no more: what the browser itself restores was cleared or sent. */
  wasEmptied: boolean;
};

/**
 * What a tab kept of a form, as far as it is gone on with: nothing, after somebody cleared it; nor
 * where a link brought answers, which are not mixed with those of whoever used the tab before.
 */
export function readTab(
  store: DraftStore,
  { resumed }: Keeping = {},
  fromServer: Answers = {},
): ReadTab {
  const isHere = history.state === mark;
  if (!isHere && [cleared.all, cleared.stillSaved].some((id) => location.hash === `#${id}`)) {
    store.clear();
  }
  const kept = store.read();
  const wasEmptied = isHere && kept === undefined;
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
