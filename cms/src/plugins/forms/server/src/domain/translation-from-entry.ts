import type {
  FormDefinition,
  FormTranslation,
  OtherLocale,
  Problem,
  QuestionTranslation,
  StepDefinition,
} from '@ehpr/form-schemas';
import { knownWords } from './mirror-structure';
import { otherLocales } from './other-locales';
import { messagesShape } from './question-shapes';
import { textsOfQuestion, wordsOfStep, type Part } from './wording-fields';

type Translated = { title?: string | null; steps?: unknown };

/** The translations of a form, out of its entries in other languages; none when those are blank. */
export function translationsFrom(
  entries: Partial<Record<OtherLocale, Translated>> | undefined,
  steps: readonly StepDefinition[],
): { translations: FormDefinition['translations']; problems: Problem[] } {
  const read = otherLocales.flatMap((locale) => {
    const entry = entries?.[locale];
    return entry ? [{ locale, ...translationFromEntry(entry, steps) }] : [];
  });
  const spoken = read.flatMap(({ locale, translation }) =>
    translation ? [[locale, translation] as const] : [],
  );
  return {
    translations: spoken.length > 0 ? Object.fromEntries(spoken) : undefined,
    problems: read.flatMap(({ problems }) => problems),
  };
}

/**
 * The words that an entry in another language has for a form, if it has any, and what is wrong with
 * them. Words for what the form does not ask are not among them; blank is as good as none.
 */
function translationFromEntry(
  entry: Translated,
  steps: readonly StepDefinition[],
): { translation: FormTranslation | undefined; problems: Problem[] } {
  const words = knownWords(entry);
  const problems: Problem[] = [];

  function wordsOf(key: string, step: string): QuestionTranslation {
    const part = words.questions.get(key) ?? {};
    const texts = textsIn(part, textsOfQuestion);
    if (part['messages'] === null || part['messages'] === undefined) return texts;
    const messages = messagesShape.safeParse(part['messages']);
    if (messages.success) return { ...texts, ...members('messages', messages.data) };
    const message = 'messages in another language: needs words by the names of rules';
    problems.push({ path: [step, key], message });
    return texts;
  }

  const ofSteps = steps.map(
    ({ key }) => [key, textsIn(words.steps.get(key) ?? {}, wordsOfStep)] as const,
  );
  const ofQuestions = steps.flatMap((step) =>
    step.questions
      .flatMap((each) => [each, ...('questions' in each ? each.questions : [])])
      .map(({ key }) => [key, wordsOf(key, step.key)] as const),
  );
  const translation: FormTranslation = {
    ...textsIn(entry, ['title']),
    ...members('steps', withWords(ofSteps)),
    ...members('questions', withWords(ofQuestions)),
  };
  return { translation: isEmpty(translation) ? undefined : translation, problems };
}

function textsIn<K extends string>(part: Part, fields: readonly K[]): { [Field in K]?: string } {
  return Object.fromEntries(
    fields
      .map((field) => [field, part[field]] as const)
      .filter(([, text]) => typeof text === 'string' && text.trim() !== ''),
  ) as { [Field in K]?: string };
}

function withWords<T extends object>(parts: (readonly [string, T])[]): Record<string, T> {
  return Object.fromEntries(parts.filter(([, words]) => !isEmpty(words)));
}

/** A field with what it holds, unless that is nothing. */
function members<K extends string, T extends object>(field: K, value: T): { [Field in K]?: T } {
  return isEmpty(value) ? {} : ({ [field]: value } as { [Field in K]: T });
}

const isEmpty = (value: object) => Object.keys(value).length === 0;
