import type { FrenchGap } from '../../../../content/server/src/contract';
import { formUid } from '../uids';
import { tellTranslations } from './tell-translations';
import type { VersionsContext } from './version-history';

/** Which forms lack French words, or have some that English has left behind. */
export async function tellFrenchGaps(context: VersionsContext): Promise<FrenchGap[]> {
  const gaps: FrenchGap[] = [];
  for (const { documentId, title } of await context.entries.all('draft')) {
    const states = (await tellTranslations(context, documentId)) ?? [];
    const [french] = states.filter(({ locale }: { locale: string }) => locale === 'fr');
    const path = `/content-manager/collection-types/${formUid}/${documentId}?plugins[i18n][locale]=fr`;
    for (const reason of ['missing', 'outdated'] as const) {
      const count = french?.[reason].length ?? 0;
      if (count === 0) continue;
      const what = [count === 1 ? 'One text' : `${count} texts`];
      gaps.push({ area: 'Forms', name: title, reason, what, path });
    }
  }
  return gaps;
}
