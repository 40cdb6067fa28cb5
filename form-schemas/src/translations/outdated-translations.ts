import type { FormDefinition } from '../definition/form.ts';
import type { OptionLists } from '../definition/options.ts';
import type { OtherLocale } from '../definition/translation.ts';
import { textsOf, type TranslatableText } from './texts-of.ts';
import { isSaid } from './words-at.ts';

/** A text whose own words changed, from `before`, while its translation stayed as it was. */
export type OutdatedTranslation = TranslatableText & { before: string; translation: string };

type Side = { definition: FormDefinition; lists: OptionLists };

/**
 * What was reworded between two definitions of a form in its own language only, so that the other
 * language may say something else now. A question may have moved between the two.
 */
export function outdatedTranslations(
  before: Side,
  after: Side,
  locale: OtherLocale,
): OutdatedTranslation[] {
  const earlier = new Map(
    textsOf(before.definition, before.lists, locale).map((text) => [idOf(text), text]),
  );
  return textsOf(after.definition, after.lists, locale).flatMap((text) => {
    const { own, translation } = text;
    const was = earlier.get(idOf(text));
    if (!was || !isSaid(was.own) || !isSaid(own) || !isSaid(translation)) return [];
    const isOutdated = was.own !== own && was.translation === translation;
    return isOutdated ? [{ ...text, translation, before: was.own }] : [];
  });
}

/** A question is the same in whatever step it stands, a step is no question. */
function idOf({ path, field, name, list, under }: TranslatableText): string {
  const isOfStep = field === 'title' || field === 'intro';
  return JSON.stringify([isOfStep, path.at(-1), field, name, list, under]);
}
