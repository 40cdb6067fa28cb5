import { isRecord } from '../../answers/answers.ts';
import { dayInWords } from '../dates-in-words.ts';
import { defaultLocale, type Locale } from '../../definition/locales.ts';
import type { KindOfQuestion } from '../kind.ts';
import { messagesOfWhole, normaliseParts, partsInOwnWords } from '../parts.ts';

type Words = {
  from: string;
  to: string;
  openEnd: string;
  range(first: string, last: string): string;
  since(first: string): string;
};

const words: Record<Locale, Words> = {
  en: {
    from: 'First day',
    to: 'Last day',
    openEnd: 'Leave this empty if it still goes on',
    range: (first, last) => `${first} to ${last}`,
    since: (first) => `Since ${first}`,
  },
  fr: {
    from: 'Premier jour',
    to: 'Dernier jour',
    openEnd: 'Laissez cette case vide si cela n’est pas fini',
    range: (first, last) => `Du ${first} au ${last}`,
    since: (first) => `Depuis le ${first}`,
  },
};

export const dateRange: KindOfQuestion<'dateRange'> = {
  operators: ['isAnswered'],
  parts: ({ notInFuture = false, openEnd = false, messages }, locale) =>
    partsInOwnWords(
      [
        { key: 'from', kind: 'date', label: words[locale].from, required: true, notInFuture },
        {
          key: 'to',
          kind: 'date',
          label: words[locale].to,
          ...(openEnd && { hint: words[locale].openEnd }),
          required: !openEnd,
          notInFuture,
          notBefore: 'from',
        },
      ],
      messages,
    ),
  schema: (question, { objectOf }) => objectOf(dateRange.parts?.(question, defaultLocale) ?? []),
  normalise: normaliseParts,
  text: (answer, _question, { locale }) => {
    const { from, to } = isRecord(answer) ? answer : {};
    const first = dayInWords(from, locale);
    const { range, since } = words[locale];
    return [to ? range(first, dayInWords(to, locale)) : since(first)];
  },
  messages: messagesOfWhole,
};
