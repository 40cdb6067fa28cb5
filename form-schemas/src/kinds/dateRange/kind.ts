import { isRecord } from '../../answers/answers.ts';
import { dayInWords } from '../dates-in-words.ts';
import { defaultLocale } from '../../definition/locales.ts';
import type { KindOfQuestion } from '../kind.ts';
import { messagesOfWhole, normaliseParts, partsInOwnWords } from '../parts.ts';

export const dateRange: KindOfQuestion<'dateRange'> = {
  operators: ['isAnswered'],
  parts: ({ notInFuture = false, openEnd = false, messages }) =>
    partsInOwnWords(
      [
        { key: 'from', kind: 'date', label: 'First day', required: true, notInFuture },
        {
          key: 'to',
          kind: 'date',
          label: 'Last day',
          ...(openEnd && { hint: 'Leave this empty if it still goes on' }),
          required: !openEnd,
          notInFuture,
          notBefore: 'from',
        },
      ],
      messages,
    ),
  schema: (question, { objectOf }) => objectOf(dateRange.parts?.(question, defaultLocale) ?? []),
  normalise: normaliseParts,
  text: (answer) => {
    const { from, to } = isRecord(answer) ? answer : {};
    return [to ? `${dayInWords(from)} to ${dayInWords(to)}` : `Since ${dayInWords(from)}`];
  },
  messages: { en: messagesOfWhole, fr: {} },
};
