import type { Locale } from '@ehpr/form-schemas';
import type { Answered } from '../../cms/outcomes.ts';
import { leavingWords, type LeavingReason } from './leaving-words.ts';

/** A reason as it stands in the page: what was chosen and typed, right or wrong. */
export type LeavingGiven = { because?: string; words?: string };

/** What is wrong, with the id of the control to put it right at. */
export type LeavingProblem = { field: 'because' | 'words'; message: string };

/** What a posted page says of the reason. */
export function leavingIn(posted: Map<string, string> | undefined): LeavingGiven {
  const because = posted?.get('because');
  const words = posted?.get('words');
  return { ...(because && { because }), ...(words && { words }) };
}

/** What the registry is sent of it: words belong to another reason only. */
export const sentOf = ({ because, words }: LeavingGiven): object => ({
  ...(because !== undefined && { because }),
  ...(because === 'other' && words !== undefined && { words }),
});

/** What the registry found wrong with a reason, in the words of a language. */
export function problemsOf(answered: Answered<unknown>, locale: Locale): LeavingProblem[] {
  if (answered.kind !== 'refused') return [];
  const { wrong } = leavingWords(locale);
  const errors = (answered.details['errors'] ?? []) as { field?: string; rule?: string }[];
  const [first] = errors;
  const field = first?.field === 'words' ? 'words' : 'because';
  const rule = first?.rule === 'maxLength' ? 'maxLength' : 'required';
  return [{ field, message: wrong[field][rule] }];
}

export const leavingReasons = Object.keys(leavingWords('en').reasons) as LeavingReason[];
