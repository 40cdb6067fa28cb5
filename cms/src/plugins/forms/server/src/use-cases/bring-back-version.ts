import type { Restored } from '../../../shared/versions';
import { presentVersion, readVersion } from '../store/form-versions';
import { checkForm } from './check-form';
import { checkContext } from './publishing-check';
import { changesAgainst, draftDigest } from './tell-impact';
import type { VersionsContext } from './version-history';

export type BringBackOutcome =
  | { kind: 'brought-back'; restored: Restored }
  | { kind: 'unknown-form' }
  | { kind: 'unknown-version' }
  /** The draft is not the one that was agreed to be replaced. */
  | { kind: 'draft-changed' };

/**
 * Makes an earlier version the draft of its form, in all languages that it had, without publishing
 * it. The draft that it replaces has to be named, and what was in it is told.
 */
export async function bringBackVersion(
  context: VersionsContext,
  asked: { documentId: string; version: number; draft: string; editor: string },
): Promise<BringBackOutcome> {
  const { db, entries, timeZone } = context;
  const { documentId, version } = asked;
  const draft = await entries.read(documentId, 'draft');
  if (!draft) return { kind: 'unknown-form' };
  const stored = await readVersion(db, draft.slug, version);
  if (!stored) return { kind: 'unknown-version' };
  if (draftDigest(draft) !== asked.draft) return { kind: 'draft-changed' };

  const present = await presentVersion(db, draft.slug);
  const live = present && (await readVersion(db, draft.slug, present.version));
  const check = await checkContext(entries, draft, timeZone);
  const changes = changesAgainst(live, checkForm(check, draft).definition, check);
  await entries.replaceDraft(documentId, stored.definition, asked.editor);
  return { kind: 'brought-back', restored: { version, replaced: { changes } } };
}
