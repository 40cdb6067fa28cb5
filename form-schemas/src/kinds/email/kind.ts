import { single } from '../../conditions/operator-sets.ts';
import type { KindOfQuestion } from '../kind.ts';
import { normaliseTyped } from '../../reading/plain-text.ts';
import { messages } from './messages.ts';

// RFC 5321 mailbox without quoted local parts and address literals, which nobody has; the
// domain must have a dot, as a mailbox reachable over the internet does.
const atom = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~\\-]+";
const label = '[A-Za-z0-9](?:[A-Za-z0-9\\-]{0,61}[A-Za-z0-9])?';
const topLevel = '[A-Za-z](?:[A-Za-z0-9\\-]{0,61}[A-Za-z0-9])';
const pattern = `^(?=[^@]{1,64}@)${atom}(?:\\.${atom})*@(?:${label}\\.)+${topLevel}$`;

export const email: KindOfQuestion<'email'> = {
  operators: single,
  isOneText: true,
  schema: () => ({ type: 'string', maxLength: 255, pattern }),
  normalise: normaliseTyped((typed) => typed),
  text: (answer) => [String(answer)],
  messages,
};
