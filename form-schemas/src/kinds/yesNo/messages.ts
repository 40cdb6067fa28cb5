import { inEachLanguage } from '../messages.ts';
import { quoted } from '../sentences-fr.ts';

const chooseOne = (label: string) => `Choose yes or no for “${label}”`;
const choisirUn = (label: string) => `Choisissez oui ou non pour ${quoted(label)}`;

export const messages = inEachLanguage({
  en: { required: chooseOne, type: chooseOne },
  fr: { required: choisirUn, type: choisirUn },
});
