import { single } from '../../conditions/operator-sets.ts';
import { normaliseTyped } from '../../reading/plain-text.ts';
import type { KindOfQuestion } from '../kind.ts';
import { pattern, toCode } from './code.ts';
import { messages } from './messages.ts';

export const postalCode: KindOfQuestion<'postalCode'> = {
  operators: single,
  isOneText: true,
  schema: () => ({ type: 'string', pattern }),
  normalise: normaliseTyped(toCode),
  text: (answer) => [String(answer)],
  messages,
};
