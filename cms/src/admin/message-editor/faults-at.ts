import type { Message, MessageFault, MessageLocale, Messages } from '../../message/message';
import { messageLimits } from '../../message/message-limits';

const { subjectLength, bodyLength } = messageLimits;

/** How much of the room for a text is used: 1 is all of it. */
export const fullness = ({ body }: Message): number => JSON.stringify(body).length / bodyLength;

/** What is wrong with messages: what the server found, and what is too long to be saved. */
export function allFaults(messages: Messages, found: readonly MessageFault[]): MessageFault[] {
  const tooLong = (['en', 'fr'] as const).flatMap((locale): MessageFault[] => {
    const message = messages[locale];
    if (!message) return [];
    const subject = `Shorten the subject: it can have at most ${subjectLength} letters`;
    const body = 'Shorten the mail: it is longer than can be saved';
    return [
      ...(message.subject.length > subjectLength
        ? [{ locale, field: 'subject' as const, message: subject }]
        : []),
      ...(fullness(message) > 1 ? [{ locale, field: 'body' as const, message: body }] : []),
    ];
  });
  return [...tooLong, ...found.filter(({ locale }) => messages[locale])];
}

/** The sentences about one field, each once. */
export const faultsAt = (
  faults: readonly MessageFault[],
  locale: MessageLocale,
  field: MessageFault['field'],
): string[] => [
  ...new Set(
    faults
      .filter((fault) => fault.locale === locale && fault.field === field)
      .map(({ message }) => message),
  ),
];
