import type { Words } from '../../words/index.ts';
import { notOpenWords } from './not-open-words.ts';
import type { Failure } from './reply.ts';

/** Why a registration was not saved, and what to do, in the person's words. */
export function failureWords(words: Words, failure: Failure): { title: string; text: string } {
  const say = words.failures;
  switch (failure.kind) {
    case 'offline':
      return { title: say.offlineTitle, text: say.offline };
    case 'unanswered':
      return { title: say.unansweredTitle, text: say.unanswered };
    case 'superseded':
      return { title: say.supersededTitle, text: say.superseded };
    case 'not-open': {
      const { title, text } = notOpenWords(words, failure.notOpen);
      return { title, text: `${text} ${say.notOpen}` };
    }
    case 'key-reused':
      return { title: say.keyReusedTitle, text: say.keyReused };
    case 'too-large':
      return { title: say.tooLargeTitle, text: say.tooLarge };
    case 'unreadable':
      return { title: say.unreadableTitle, text: say.unreadable };
    case 'forbidden':
      return { title: say.forbiddenTitle, text: say.forbidden };
    case 'signed-out':
      return { title: say.signedOutTitle, text: say.signedOut };
    case 'other-registration':
      return { title: say.otherRegistrationTitle, text: say.otherRegistration };
    case 'record-changed':
      return { title: say.recordChangedTitle, text: say.recordChanged };
    case 'too-many':
      return { title: say.tooManyTitle, text: say.tooMany(waitOf(words, failure.retryAfter)) };
    case 'unavailable':
      return { title: say.unavailableTitle, text: say.unavailable };
  }
}

/** How long to wait, in words. */
export function waitOf(words: Words, seconds: number | undefined): string {
  return seconds === undefined
    ? words.failures.soon
    : words.failures.inMinutes(Math.max(1, Math.ceil(seconds / 60)));
}
