import type { Answers, Locale } from '@ehpr/form-schemas';
import { draftId, isDraftToken } from '../domain/draft-token';
import { readDraft } from '../store/drafts';
import { openContent } from './draft-content';
import type { DraftsContext } from './drafts-context';
import { withoutLostFiles, type LostFile } from './hold-files';

export type OpenedDraft = {
  slug: string;
  /** The version that the person saw. */
  version: number;
  step: string;
  answers: Answers;
  /** Files that were chosen and are not kept any more. */
  lost: LostFile[];
};

/** What a draft holds, for whoever has its token, as often as they like; nothing when there is none. */
export async function openDraft(
  { db, forms, now }: Pick<DraftsContext, 'db' | 'forms' | 'now'>,
  token: string,
  locale: Locale,
): Promise<OpenedDraft | undefined> {
  const held = isDraftToken(token) ? await readDraft(db, draftId(token), now()) : undefined;
  const form = held && (await forms.version(held.form, held.version, locale));
  const content = form && openContent(token, held.sealed);
  if (!content) return undefined;
  const { answers, step } = content;
  const kept = await withoutLostFiles(db, { form, answers });
  return { slug: held.form, version: held.version, step, ...kept };
}
