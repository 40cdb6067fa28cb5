import { leftOutWords } from '../../../shared/outcome-words';
import type { RecipientState, WhyLeftOut } from '../../../shared/campaigns';

const isWhyLeftOut = (code: string): code is WhyLeftOut => Object.hasOwn(leftOutWords, code);

/**
 * Why something became of a mail, for staff: nothing where what became of it says all. A code that we
 * have no words for is shown, so that whoever runs the registry can look it up.
 */
export function whyInWords(state: RecipientState, code: string | null): string | undefined {
  switch (state) {
    case 'left-out':
      return code !== null && isWhyLeftOut(code) ? leftOutWords[code] : undefined;
    case 'bounced':
      return bouncedBecause(code ?? '');
    case 'complained':
      return 'The person, or their mail service, marked it as spam';
    case 'failed':
      return code === null
        ? 'The mail service did not take it'
        : `The mail service did not take it (${code})`;
    case 'cancelled':
      return 'The campaign was cancelled first';
    case 'unknown':
      return 'It may have been sent: the mail service did not say';
    default:
      return undefined;
  }
}

function bouncedBecause(code: string): string {
  const detail = code === '' ? '' : ` (${code})`;
  if (/^permanent/iu.test(code)) return `The address takes no mail, or there is none${detail}`;
  if (/^transient/iu.test(code)) return `The mailbox was full or away${detail}`;
  return `The mail came back${detail}`;
}
