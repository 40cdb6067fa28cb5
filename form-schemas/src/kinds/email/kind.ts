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

const longest = 255;

/** Whether mail could reach it: the rule that answers to questions of this kind obey. */
export const isEmailAddress = (text: string): boolean =>
  text.length <= longest && new RegExp(pattern, 'u').test(text);

export const email: KindOfQuestion<'email'> = {
  operators: single,
  isOneText: true,
  schema: () => ({ type: 'string', maxLength: longest, pattern }),
  normalise: normaliseTyped((typed) => typed),
  text: (answer) => [String(answer)],
  messages,
};
