import type { MailKind } from '../../../shared/mail-kind';
import { mailKinds, mailWords, wordsOffered } from '../../../shared/mail-kinds';
import type { Wording, WordingFault } from '../../../shared/wording';
import { mailWordOf, wordAlone } from './filled-wording';
import { writtenWord } from '../../../../../message/merge-word';
import { faultsIn, wordFaults } from './message-faults';
import { linesOfBody } from './words-of-body';

/** All that has to be put right before a mail can be sent in these words. */
export function wordingFaults(
  kind: MailKind,
  { subject, body, button, footer }: Wording,
): WordingFault[] {
  const offered = wordsOffered(kind).map(({ word, stands }) => ({
    word,
    isLink: stands !== 'in words',
  }));
  const alone = linesOfBody(body).map(wordAlone);
  const hasButton = alone.includes('button');
  return [
    ...faultsIn({ subject, body }, offered),
    ...mailKinds[kind].needs
      .filter((word) => !isIn(body, word))
      .map((word) => inBody(`This mail needs “${mailWords[word].label}”. Choose it from the menu`)),
    ...crowded(body).map((word) =>
      inBody(`“${mailWords[word].label}” needs a paragraph for itself, once`),
    ),
    ...(hasButton && button.trim() === '' ? [at('button', 'Write what the button says')] : []),
    ...(/\{\{|\}\}/u.test(button) ? [at('button', 'A button holds words only')] : []),
    ...(footer.trim() === '' ? [at('footer', 'Write why somebody gets this mail')] : []),
    ...wordFaults(
      footer,
      offered.filter(({ word }) => mailWords[word].stands !== 'alone'),
    ).map((message) => at('footer', message)),
  ];
}

const at = (field: WordingFault['field'], message: string): WordingFault => ({ field, message });
const inBody = (message: string) => at('body', message);

const wordsIn = (line: string) =>
  [...line.matchAll(writtenWord)].flatMap(([, between = '']) => mailWordOf(between) ?? []);

const isIn = (body: Wording['body'], word: string): boolean =>
  linesOfBody(body).some((line) => wordsIn(line).some((found) => found === word));

/** What stands beside other words, in a heading or a list, or twice, and has to stand alone. */
function crowded(body: Wording['body']) {
  const standing = body.flatMap((block) =>
    block.type === 'paragraph' ? (wordAlone(linesOfBody([block]).join('')) ?? []) : [],
  );
  const all = linesOfBody(body)
    .flatMap(wordsIn)
    .filter((word) => mailWords[word].stands === 'alone');
  const isOnceAlone = (word: (typeof all)[number]) =>
    all.filter((other) => other === word).length === 1 && standing.includes(word);
  return [...new Set(all)].filter((word) => !isOnceAlone(word));
}
