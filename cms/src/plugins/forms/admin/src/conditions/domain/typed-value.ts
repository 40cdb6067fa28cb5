import type { Kind, Scalar } from '@ehpr/form-schemas';

/** What staff type a value of a kind into; one line of text for all others. */
const inputTypes: Partial<Record<Kind, 'date' | 'month' | 'number'>> = {
  date: 'date',
  monthAndYear: 'month',
  wholeNumber: 'number',
};

export const inputTypeOf = (kind: Kind | undefined) => (kind && inputTypes[kind]) ?? 'text';

/** What was typed, as the answers of a kind are stored. What is no number stays as it was typed. */
export function typedValue(kind: Kind | undefined, typed: string): Scalar {
  return kind === 'wholeNumber' && /^-?\d+$/u.test(typed) ? Number(typed) : typed;
}
