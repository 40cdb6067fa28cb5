import { inEachLanguage } from '../messages.ts';
import { quoted } from '../sentences-fr.ts';

const tickBox = (label: string) => `Tick the box to confirm “${label}”`;
const cocher = (label: string) => `Cochez la case pour confirmer ${quoted(label)}`;

export const messages = inEachLanguage({
  en: { required: tickBox, type: tickBox },
  fr: { required: cocher, type: cocher },
});
