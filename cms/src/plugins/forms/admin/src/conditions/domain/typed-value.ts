import type { Kind, QuestionDefinition, Scalar } from '@ehpr/form-schemas';

/** What staff type a value of a kind into; one line of text for all others. */
const inputTypes: Partial<Record<Kind, 'date' | 'month' | 'number'>> = {
  date: 'date',
  monthAndYear: 'month',
  wholeNumber: 'number',
};

/** The kind as which a value of a question is typed: what is calculated may be a number. */
export function typedAs(asked: QuestionDefinition | undefined): Kind | undefined {
  const isNumber = asked?.kind === 'calculated' && asked.operation !== 'join';
  return isNumber ? 'wholeNumber' : asked?.kind;
}

export const inputTypeOf = (kind: Kind | undefined) => (kind && inputTypes[kind]) ?? 'text';

/** What was typed, as the answers of a kind are stored. What is no number stays as it was typed. */
export function typedValue(kind: Kind | undefined, typed: string): Scalar {
  return kind === 'wholeNumber' && /^-?\d+$/u.test(typed) ? Number(typed) : typed;
}
