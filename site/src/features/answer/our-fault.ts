import type { Submitted } from '../../cms/outcomes.ts';
import { replyOf } from './reply.ts';

/** Why answers were not taken, where that is our fault: status codes and names of errors. */
export type Fault = { kind: 'unavailable' | 'unanswered'; why: string };

/** Our fault in what became of answers, unless it is the person's to put right or to wait for. */
export function faultIn(submitted: Submitted): Fault | undefined {
  const reply = replyOf(submitted);
  if (reply.kind !== 'failed') return undefined;
  const { kind } = reply.failure;
  if (kind !== 'unavailable' && kind !== 'unanswered') return undefined;
  return { kind, why: 'why' in submitted ? submitted.why : 'the CMS named no error' };
}
