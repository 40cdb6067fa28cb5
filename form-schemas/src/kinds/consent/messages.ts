import type { Locale } from '../../definition/locales.ts';
import type { KindMessages } from '../kind.ts';

const choose = (label: string) => `Choose whether you agree: “${label}”`;
const choisir = (label: string) => `Indiquez si vous acceptez : « ${label} »`;

export const messages: Record<Locale, KindMessages> = {
  en: { required: choose, type: choose },
  fr: { required: choisir, type: choisir },
};
