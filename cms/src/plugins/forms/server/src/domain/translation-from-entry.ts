import {
  otherLocales,
  type FormDefinition,
  type FormTranslation,
  type OtherLocale,
  type QuestionTranslation,
} from '@ehpr/form-schemas';
import { knownWords } from './mirror-structure';
import {
  keyOf,
  partsIn,
  questionsBelow,
  textsOfQuestion,
  wordsOfStep,
  type Part,
} from './wording-fields';

type Entry = { title?: string | null; steps?: unknown };

/** The translations of a form, out of its entries in other languages; none when those are blank. */
export function translationsFrom(
  entries: Partial<Record<OtherLocale, Entry>> | undefined,
  form: Entry,
): FormDefinition['translations'] {
  const spoken = otherLocales.flatMap((locale) => {
    const entry = entries?.[locale];
    const translation = entry && translationFromEntry(entry, form);
    return translation && !isEmpty(translation) ? [[locale, translation] as const] : [];
  });
  return spoken.length > 0 ? Object.fromEntries(spoken) : undefined;
}

/**
 * The words that an entry in another language has for a form. Words for what the form does not ask
 * are not among them; blank is as good as none.
 */
function translationFromEntry(entry: Entry, form: Entry): FormTranslation {
  const words = knownWords(entry);
  const steps = partsIn(form, 'steps');
  return {
    ...textsIn(entry, ['title']),
    ...member(
      'steps',
      wordsByKey(steps, words.steps, (part) => textsIn(part, wordsOfStep)),
    ),
    ...member('questions', wordsByKey(steps.flatMap(questionsBelow), words.questions, wordsOf)),
  };
}

function wordsOf(part: Part): QuestionTranslation {
  const { messages } = part;
  return {
    ...textsIn(part, textsOfQuestion),
    ...member('messages', (messages ?? {}) as NonNullable<QuestionTranslation['messages']>),
  };
}

function wordsByKey<T extends object>(
  asked: Part[],
  known: ReadonlyMap<string, Part>,
  read: (part: Part) => T,
): Record<string, T> {
  return Object.fromEntries(
    asked.flatMap((each) => {
      const key = keyOf(each);
      const part = key === undefined ? undefined : known.get(key);
      const words = part && read(part);
      return key !== undefined && words && !isEmpty(words) ? [[key, words] as const] : [];
    }),
  );
}

function textsIn<K extends string>(part: Part, fields: readonly K[]): { [Field in K]?: string } {
  return Object.fromEntries(
    fields
      .map((field) => [field, part[field]] as const)
      .filter(([, text]) => typeof text === 'string' && text.trim() !== ''),
  ) as { [Field in K]?: string };
}

/** A field with what it holds, unless that is nothing. */
function member<K extends string, T extends object>(field: K, value: T): { [Field in K]?: T } {
  return isEmpty(value) ? {} : ({ [field]: value } as { [Field in K]: T });
}

const isEmpty = (value: object) => Object.keys(value).length === 0;
