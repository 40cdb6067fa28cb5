import { locales, type FormDefinition } from '@ehpr/form-schemas';
import type { SettingChange } from '../../../shared/versions';
import { questionsIn, type FormSettings } from './form-settings';

/** What of a form's settings another definition and its settings change; questions by what people read. */
export function compareSettings(
  live: FormSettings,
  next: FormSettings,
  definition: FormDefinition,
): SettingChange[] {
  const labels = new Map(questionsIn(definition).map(({ key, label }) => [key, label]));
  const labelOf = (key: string | null) => key && (labels.get(key) ?? key);
  const both: SettingChange[] = [
    { setting: 'opensAt', before: momentOf(live.opensAt), after: momentOf(next.opensAt) },
    { setting: 'closesAt', before: momentOf(live.closesAt), after: momentOf(next.closesAt) },
    {
      setting: 'mostResponses',
      before: live.mostResponses?.toString() ?? null,
      after: next.mostResponses?.toString() ?? null,
    },
    ...locales.map((locale) => ({
      setting: 'closedMessage' as const,
      locale,
      before: live.closedMessage[locale] ?? null,
      after: next.closedMessage[locale] ?? null,
    })),
  ];
  const changes = both.filter(({ before, after }) => before !== after);
  if (live.confirmationTo !== next.confirmationTo) {
    changes.push({
      setting: 'confirmationTo',
      before: labelOf(live.confirmationTo),
      after: labelOf(next.confirmationTo),
    });
  }
  const [were, are] = [live.filterable, next.filterable].map((keys) => keys.toSorted().join());
  if (were !== are) {
    const listed = (keys: readonly string[]) => keys.map(labelOf).join(', ') || null;
    changes.push({
      setting: 'filterable',
      before: listed(live.filterable),
      after: listed(next.filterable),
    });
  }
  return changes;
}

const momentOf = (moment: Date | null) => moment?.toISOString() ?? null;
