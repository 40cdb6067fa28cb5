import type { ComparisonFault } from '@ehpr/form-schemas';
import { valuesOf } from './operator-words';
import type { DraftComparison } from './draft-condition';

/** What is wrong with a comparison, what to do about it, and beside which field to say so. */
export type FaultInWords = { beside: 'question' | 'operator' | 'value'; words: string };

export function faultInWords(
  fault: ComparisonFault,
  { operator }: DraftComparison,
  { isInRow, isElsewhere }: { isInRow: boolean; isElsewhere: boolean },
): FaultInWords {
  switch (fault.kind) {
    case 'unknown-question':
      if (!isElsewhere) {
        const words = 'This question is no longer in the form. Choose another.';
        return { beside: 'question', words };
      }
      return {
        beside: 'question',
        words: isInRow
          ? 'Only earlier questions of the same row can be looked at. Choose one of them.'
          : 'This question does not stand before the one that you edit. Move it, or choose another.',
      };
    case 'unfit-operator':
      return {
        beside: 'operator',
        words: 'The question cannot be compared like this. Choose another comparison.',
      };
    case 'never-met':
      return {
        beside: valuesOf[operator] === 'none' ? 'operator' : 'value',
        words: 'No answer to the question can meet this. Choose something else.',
      };
    case 'retired':
      return {
        beside: 'value',
        words: 'This option is retired: nobody can choose it any more. Choose another.',
      };
    case 'not-offered':
      return {
        beside: 'value',
        words: 'The question does not take this answer, or not any more. Choose another.',
      };
  }
}
