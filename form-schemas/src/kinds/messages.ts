import type { RuleName } from '../answers/answers.ts';
import type { Locale } from '../definition/locales.ts';
import type { MessageParams } from './kind.ts';

/** The messages of a kind. A rule that has words in one language and not in another does not compile. */
export function inEachLanguage<R extends RuleName>(
  messages: Record<Locale, Record<R, (label: string, params: MessageParams) => string>>,
) {
  return messages;
}
