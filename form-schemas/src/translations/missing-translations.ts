import type { FormDefinition } from '../definition/form.ts';
import type { OptionLists } from '../definition/options.ts';
import type { OtherLocale } from '../definition/translation.ts';
import { textsOf, type TranslatableText } from './texts-of.ts';
import { isSaid } from './words-at.ts';

export type MissingTranslation = Omit<TranslatableText, 'translation'>;

/** What a form and its lists say in their own language and not in another, in the form's order. */
export function missingTranslations(
  definition: FormDefinition,
  lists: OptionLists,
  locale: OtherLocale,
): MissingTranslation[] {
  return textsOf(definition, lists, locale).flatMap(({ translation, ...text }) =>
    isSaid(text.own) && !isSaid(translation) ? [text] : [],
  );
}
