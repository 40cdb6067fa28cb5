import { defaultLocale, type Availability, type Locale } from '@ehpr/form-schemas';
import type { FormSettings } from './form-settings';

type Limits = Pick<FormSettings, 'opensAt' | 'closesAt' | 'mostResponses' | 'closedMessage'>;

/** Whether a form with these settings takes answers at a moment, after so many responses. */
export function availabilityOf(
  { opensAt, closesAt, mostResponses, closedMessage }: Limits,
  responses: number,
  now: Date,
  locale: Locale,
): Availability {
  if (opensAt && now < opensAt) return { kind: 'not-yet', opensAt: opensAt.toISOString() };
  const said = closedMessage[locale] ?? closedMessage[defaultLocale];
  const message = said === undefined ? {} : { message: said };
  if (closesAt && now >= closesAt) return { kind: 'closed', ...message };
  if (mostResponses !== null && responses >= mostResponses) return { kind: 'full', ...message };
  return { kind: 'open' };
}
