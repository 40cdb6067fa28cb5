import { single } from '../../conditions/operator-sets.ts';
import type { KindOfQuestion } from '../kind.ts';
import { normaliseTyped } from '../../reading/plain-text.ts';
import { alreadyGiven, enter, tooLong } from '../sentences.ts';

// RFC 5321 mailbox without quoted local parts and address literals, which nobody has; the
// domain must have a dot, as a mailbox reachable over the internet does.
const atom = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~\\-]+";
const label = '[A-Za-z0-9](?:[A-Za-z0-9\\-]{0,61}[A-Za-z0-9])?';
const topLevel = '[A-Za-z](?:[A-Za-z0-9\\-]{0,61}[A-Za-z0-9])';
const pattern = `^(?=[^@]{1,64}@)${atom}(?:\\.${atom})*@(?:${label}\\.)+${topLevel}$`;

const howTo = 'Enter an email address in the correct form, like name@example.org';

export const email: KindOfQuestion<'email'> = {
  operators: single,
  isOneText: true,
  schema: () => ({ type: 'string', maxLength: 255, pattern }),
  normalise: normaliseTyped((typed) => typed),
  text: (answer) => [String(answer)],
  messages: {
    en: {
      required: enter,
      type: () => howTo,
      format: () => howTo,
      maxLength: tooLong,
      unique: alreadyGiven,
    },
    fr: {},
  },
};
