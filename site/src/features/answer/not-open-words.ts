import type { NotOpen } from '@ehpr/form-schemas';
import type { Words } from '../../words/index.ts';

/** Why a form takes no answers, in the words of staff where they left some. */
export function notOpenWords(
  { notOpen: say }: Words,
  notOpen: NotOpen,
): { title: string; text: string } {
  switch (notOpen.kind) {
    case 'not-yet':
      return { title: say.notYetTitle, text: say.notYet(notOpen.opensAt) };
    case 'closed':
      return { title: say.closedTitle, text: notOpen.message ?? say.closed };
    case 'full':
      return { title: say.fullTitle, text: notOpen.message ?? say.full };
  }
}

/** The same in one line, for a file that is not taken. */
export function notOpenLine(words: Words, { notOpen }: { notOpen: NotOpen }): string {
  const { title, text } = notOpenWords(words, notOpen);
  return `${title}. ${text}`;
}
