import { isRecord } from '../../answers/answers.ts';
import { defaultLocale } from '../../definition/locales.ts';
import type { KindOfQuestion } from '../kind.ts';
import { messagesOfWhole, normaliseParts, partsInOwnWords } from '../parts.ts';
import { partsOfAddress } from './parts.ts';

export const address: KindOfQuestion<'address'> = {
  operators: ['isAnswered'],
  parts: ({ label, messages }, locale) => partsInOwnWords(partsOfAddress(label, locale), messages),
  schema: (question, { objectOf }) => objectOf(address.parts?.(question, defaultLocale) ?? []),
  normalise: normaliseParts,
  text: (answer) => {
    const { street, unit, city, province, postalCode } = isRecord(answer) ? answer : {};
    return [
      ...streetLines(String(street), unit),
      // Canada Post sets two spaces before the postal code.
      `${String(city)} ${String(province)}  ${String(postalCode)}`,
    ];
  },
  messages: messagesOfWhole,
};

/** A bare unit stands before the number of the house, `4B-123 Main Street`; any other one above. */
function streetLines(street: string, unit: unknown): string[] {
  if (typeof unit !== 'string') return [street];
  const isBare = /^#?(?:\d+[A-Za-z]?|[A-Za-z])$/u.test(unit);
  return isBare && /^\d/u.test(street) ? [`${unit.replace('#', '')}-${street}`] : [unit, street];
}
