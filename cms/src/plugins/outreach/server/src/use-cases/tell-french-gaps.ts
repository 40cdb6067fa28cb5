import type { FrenchGap } from '../../../../content/server/src/contract';
import { mailKinds } from '../../../shared/mail-kinds';
import type { Db } from '../store/outbox';
import { listWordings } from './mail-wordings';

/**
 * Which mails English was worded anew of, and French not since. None is ever missing: the registry came
 * with words of its own in both.
 */
export async function tellFrenchGaps(context: { db: Db }): Promise<FrenchGap[]> {
  const wordings = await listWordings(context);
  return wordings.flatMap(({ kind, locale, hasDraft, publishedAt }): FrenchGap[] => {
    if (locale !== 'fr') return [];
    const english = wordings.find((one) => one.kind === kind && one.locale === 'en')?.publishedAt;
    if (!english || (publishedAt !== null && publishedAt >= english)) return [];
    const path = `/plugins/outreach/wordings/${kind}`;
    const reason = hasDraft ? 'waiting' : 'outdated';
    return [{ area: 'Emails', name: mailKinds[kind].name, reason, what: [], path }];
  });
}
