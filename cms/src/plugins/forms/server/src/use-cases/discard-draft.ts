import { draftId } from '../domain/draft-token';
import type { Db } from '../store/db';
import { deleteDraft } from '../store/drafts';

/** Removes the draft whose token somebody has. That there is none any more is as good. */
export async function discardDraft({ db }: { db: Db }, token: string): Promise<void> {
  await deleteDraft(db, draftId(token));
}
