import type { Leaving, LeavingReason } from '../../../shared/leaving';
import { recordLimits } from '../../../shared/record-limits';

/** A reason as somebody gave it: nothing of it need be there. */
export type LeavingAsked = { because?: LeavingReason; words?: string };

/** What is wrong with a reason, and where. Whoever asks in other languages says it by the rule. */
export type LeavingFault = {
  field: 'because' | 'words';
  rule: 'required' | 'maxLength';
  message: string;
};

/** The reason that somebody gave, with words only where none of the list is theirs; or what is wrong. */
export function readLeaving({
  because,
  words = '',
}: LeavingAsked): { kind: 'read'; leaving: Leaving } | { kind: 'invalid'; errors: LeavingFault[] } {
  const reason = words.trim();
  if (because === undefined) return wrong('because', 'required', 'Choose a reason');
  if (because !== 'other') return { kind: 'read', leaving: { because } };
  if (reason === '') return wrong('words', 'required', 'Say the reason in a few words');
  if (reason.length > recordLimits.reason) {
    const message = `The reason must be ${recordLimits.reason} characters or fewer`;
    return wrong('words', 'maxLength', message);
  }
  return { kind: 'read', leaving: { because, reason } };
}

const wrong = (
  field: LeavingFault['field'],
  rule: LeavingFault['rule'],
  message: string,
): { kind: 'invalid'; errors: LeavingFault[] } => ({
  kind: 'invalid',
  errors: [{ field, rule, message }],
});
