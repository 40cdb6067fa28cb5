import type { Locale } from '../../definition/locales.ts';
import type { RowQuestion } from '../../definition/form.ts';
import { quoted } from '../sentences-fr.ts';
import { provinces } from './provinces.ts';

type Words = {
  street: string;
  streetHint: string;
  unit: string;
  city: string;
  province: string;
  chooseProvince(label: string): string;
  postalCode: string;
};

const words: Record<Locale, Words> = {
  en: {
    street: 'Street address',
    streetHint: 'With the number, or a post office box',
    unit: 'Apartment, unit or suite',
    city: 'City or town',
    province: 'Province or territory',
    chooseProvince: (label) => `Choose a province or territory for “${label}”`,
    postalCode: 'Postal code',
  },
  fr: {
    street: 'Adresse municipale',
    streetHint: 'Avec le numéro, ou une case postale',
    unit: 'Appartement, unité ou bureau',
    city: 'Ville ou village',
    province: 'Province ou territoire',
    chooseProvince: (label) => `Choisissez une province ou un territoire pour ${quoted(label)}`,
    postalCode: 'Code postal',
  },
};

/** The parts of an address, each with the name by which browsers know it. */
export function partsOfAddress(label: string, locale: Locale): RowQuestion[] {
  const say = words[locale];
  const province = say.chooseProvince(label);
  return [
    {
      key: 'street',
      kind: 'text',
      label: say.street,
      hint: say.streetHint,
      required: true,
      maxLength: 200,
      autocomplete: 'address-line1',
    },
    {
      key: 'unit',
      kind: 'text',
      label: say.unit,
      maxLength: 30,
      autocomplete: 'address-line2',
    },
    {
      key: 'city',
      kind: 'text',
      label: say.city,
      required: true,
      maxLength: 100,
      autocomplete: 'address-level2',
    },
    {
      key: 'province',
      kind: 'oneOf',
      label: say.province,
      required: true,
      options: provinces,
      autocomplete: 'address-level1',
      messages: { required: province, type: province, option: province },
    },
    { key: 'postalCode', kind: 'postalCode', label: say.postalCode, required: true },
  ];
}
