import { locales } from '../../form-schemas/src/index.ts';
import { wordsIn, type Words } from '../../site/src/words/index.ts';

/** The name of a control that says one of these words, in whichever language the page is. */
export function saying(...choose: ((words: Words) => string)[]): RegExp {
  const all = locales.flatMap((locale) => choose.map((each) => each(wordsIn(locale))));
  const literal = all.map((words) => words.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^(${literal.join('|')})$`);
}
