import { inEachLanguage } from '../messages.ts';
import { quoted } from '../sentences-fr.ts';

const choose = (label: string) => `Choose whether you agree: “${label}”`;
const choisir = (label: string) => `Indiquez si vous acceptez\u00a0: ${quoted(label)}`;

export const messages = inEachLanguage({
  en: { required: choose, type: choose },
  fr: { required: choisir, type: choisir },
});
