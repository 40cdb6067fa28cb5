import { single } from '../../conditions/operator-sets.ts';
import type { Locale } from '../../definition/locales.ts';
import type { KindOfQuestion } from '../kind.ts';
import { messages } from './messages.ts';

const decisions: Record<Locale, { yes: string; no: string }> = {
  en: { yes: 'I agree', no: 'I do not agree' },
  fr: { yes: 'J’accepte', no: 'Je n’accepte pas' },
};

export const consent: KindOfQuestion<'consent'> = {
  operators: single,
  problems: ({ statement }) =>
    statement.trim() === '' ? ['The question needs what is agreed to, in full'] : [],
  schema: () => ({ type: 'boolean' }),
  normalise: (given) => given,
  text: (answer, _question, { locale }) => {
    const { yes, no } = decisions[locale];
    return [answer === true ? yes : no];
  },
  messages,
};
