import { single } from '../../conditions/operator-sets.ts';
import type { KindOfQuestion } from '../kind.ts';
import { messages } from './messages.ts';

/** What anybody can write into an address: short, and of characters that mean nothing anywhere. */
const valuePattern = '^[A-Za-z0-9][A-Za-z0-9._~-]{0,63}$';
const hiddenValue = new RegExp(valuePattern, 'u');
const parameterName = /^[a-z][a-z0-9_-]{0,30}$/u;

/** Whether something can be a hidden value. */
export const isHiddenValue = (given: unknown): given is string =>
  typeof given === 'string' && hiddenValue.test(given);

export const hidden: KindOfQuestion<'hidden'> = {
  operators: single,
  problems: ({ value, parameter }) => {
    if ((value === undefined) === (parameter === undefined)) {
      return ['The question needs a value or the name of a parameter, and not both'];
    }
    if (value !== undefined && !isHiddenValue(value)) {
      return ['The value must be 1 to 64 letters, digits, dots, hyphens, underscores or tildes'];
    }
    if (parameter !== undefined && !parameterName.test(parameter)) {
      return [
        'The name of a parameter is a small letter, then up to 30 small letters, digits, hyphens or underscores',
      ];
    }
    return [];
  },
  schema: ({ value, parameter }) =>
    parameter === undefined
      ? { type: 'string', enum: [value] }
      : { type: 'string', pattern: valuePattern, 'x-parameter': parameter },
  // Nobody can put right what they do not see: what is no such value is none.
  normalise: (given) => (isHiddenValue(given) ? given : undefined),
  text: (answer) => [String(answer)],
  messages,
};
