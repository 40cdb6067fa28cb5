import type { Answers } from '../answers/answers.ts';
import { describeAnswers } from '../answers/describe-answers.ts';
import { questionSchema } from '../answers/normalise-answers.ts';
import type { PublishedForm } from '../definition/published.ts';

/**
 * The answers of one record as the text of a cell for each question, by key, in the words of the
 * version that they were given in: several things are joined by commas; rows of a group, and the
 * branches of a tree, by semicolons. Of some questions only, where their keys are given.
 */
export function cellsOf(
  form: Pick<PublishedForm, 'steps' | 'schema' | 'locale'>,
  answers: Answers,
  only?: ReadonlySet<string>,
): ReadonlyMap<string, string> {
  return new Map(
    describeAnswers(form, answers, only)
      .flatMap(({ items }) => items)
      .map(({ path, text }) => {
        const key = String(path[0]);
        const kind = questionSchema(form.schema, key)?.['x-kind'];
        const isOfLists = kind === 'group' || kind === 'optionTree';
        return [key, text.join(isOfLists ? '; ' : ', ')];
      }),
  );
}
