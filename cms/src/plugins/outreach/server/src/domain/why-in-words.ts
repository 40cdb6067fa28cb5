import { leftOutWords } from '../../../shared/outcome-words';
import type { RecipientState, WhyLeftOut } from '../../../shared/campaigns';

const isWhyLeftOut = (code: string): code is WhyLeftOut => Object.hasOwn(leftOutWords, code);

/** By the codes that a mail event has. */
const bounces: ReadonlyMap<string, string> = new Map([
  ['permanent', 'There is no such mailbox, or it takes no mail'],
  ['temporary', 'The mailbox took no mail just then'],
  ['undetermined', 'The mail came back, and the mail service does not know why'],
]);

const inBrackets = (code: string | null): string => (code ? ` (${code})` : '');

/**
 * Why something became of a mail, for staff: nothing where what became of it says all. A code that we
 * have no words for is shown, so that whoever runs the registry can look it up.
 */
export function whyInWords(state: RecipientState, code: string | null): string | undefined {
  switch (state) {
    case 'left-out':
      return code !== null && isWhyLeftOut(code) ? leftOutWords[code] : undefined;
    case 'bounced':
      return bounces.get(code ?? '') ?? `The mail came back${inBrackets(code)}`;
    case 'complained':
      return 'The person, or their mail service, marked it as spam';
    case 'failed':
      return code === 'suppressed'
        ? 'The mail service itself sends nothing to this address any more'
        : `The mail service did not take it${inBrackets(code)}`;
    case 'cancelled':
      return 'The campaign was cancelled first';
    case 'unknown':
      return 'It may have been sent: the mail service did not say';
    default:
      return undefined;
  }
}
