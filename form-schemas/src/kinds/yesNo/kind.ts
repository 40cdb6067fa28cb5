import { single } from '../../conditions/operator-sets.ts';
import type { Locale } from '../../definition/locales.ts';
import type { KindOfQuestion } from '../kind.ts';
import { messages } from './messages.ts';

const words: Record<Locale, { yes: string; no: string }> = {
  en: { yes: 'Yes', no: 'No' },
  fr: { yes: 'Oui', no: 'Non' },
};

export const yesNo: KindOfQuestion<'yesNo'> = {
  operators: single,
  schema: () => ({ type: 'boolean' }),
  normalise: (given) => given,
  text: (answer, _question, { locale }) => [words[locale][answer === true ? 'yes' : 'no']],
  messages,
};
