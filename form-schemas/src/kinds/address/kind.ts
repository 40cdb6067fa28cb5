import { isRecord } from '../../answers/answers.ts';
import type { RowQuestion } from '../../definition/form.ts';
import { defaultLocale } from '../../definition/locales.ts';
import type { KindOfQuestion } from '../kind.ts';
import { messagesOfWhole, normaliseParts, partsInOwnWords } from '../parts.ts';
import { provinces } from './provinces.ts';

/** The parts of an address, each with the name by which browsers know it. */
function partsOfAddress(label: string): RowQuestion[] {
  const province = `Choose a province or territory for “${label}”`;
  return [
    {
      key: 'street',
      kind: 'text',
      label: 'Street address',
      hint: 'With the number, or a post office box',
      required: true,
      maxLength: 200,
      autocomplete: 'address-line1',
    },
    {
      key: 'unit',
      kind: 'text',
      label: 'Apartment, unit or suite',
      maxLength: 30,
      autocomplete: 'address-line2',
    },
    {
      key: 'city',
      kind: 'text',
      label: 'City or town',
      required: true,
      maxLength: 100,
      autocomplete: 'address-level2',
    },
    {
      key: 'province',
      kind: 'oneOf',
      label: 'Province or territory',
      required: true,
      options: provinces,
      autocomplete: 'address-level1',
      messages: { required: province, type: province, option: province },
    },
    { key: 'postalCode', kind: 'postalCode', label: 'Postal code', required: true },
  ];
}

export const address: KindOfQuestion<'address'> = {
  operators: ['isAnswered'],
  parts: ({ label, messages }) => partsInOwnWords(partsOfAddress(label), messages),
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
  messages: { en: messagesOfWhole, fr: {} },
};

/** A bare unit stands before the number of the house, `4B-123 Main Street`; any other one above. */
function streetLines(street: string, unit: unknown): string[] {
  if (typeof unit !== 'string') return [street];
  const isBare = /^#?(?:\d+[A-Za-z]?|[A-Za-z])$/u.test(unit);
  return isBare && /^\d/u.test(street) ? [`${unit.replace('#', '')}-${street}`] : [unit, street];
}
