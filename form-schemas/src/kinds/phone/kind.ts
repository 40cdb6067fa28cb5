import { single } from '../../conditions/operator-sets.ts';
import { normaliseTyped } from '../../reading/plain-text.ts';
import type { KindOfQuestion } from '../kind.ts';
import { messages } from './messages.ts';
import { pattern, toE164 } from './number.ts';

export const phone: KindOfQuestion<'phone'> = {
  operators: single,
  isOneText: true,
  schema: () => ({ type: 'string', pattern }),
  normalise: normaliseTyped(toE164),
  text: (answer) => [String(answer).replace(/^\+1(\d{3})(\d{3})(\d{4})$/u, '+1 $1-$2-$3')],
  messages,
};
