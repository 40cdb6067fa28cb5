import { single } from '../../conditions/operator-sets.ts';
import type { Locale } from '../../definition/locales.ts';
import type { KindOfQuestion } from '../kind.ts';
import { messages } from './messages.ts';

const words: Record<Locale, { yes: string; no: string }> = {
  en: { yes: 'Confirmed', no: 'Not confirmed' },
  fr: { yes: 'Confirmé', no: 'Non confirmé' },
};

export const declaration: KindOfQuestion<'declaration'> = {
  operators: single,
  schema: () => ({ type: 'boolean', const: true }),
  normalise: (given) => given,
  text: (answer, _question, { locale }) => [words[locale][answer === true ? 'yes' : 'no']],
  messages,
};
