import { describeAnswers, type Answers, type PublishedForm } from '@ehpr/form-schemas';
import { fold } from '../../../../../records/fold';

/** So much of the answers is searched: more than anyone types, short of what an index minds. */
const mostCharacters = 8_000;

/** The text in which a submission is found by words: its number and its answers, as people read them. */
export function searchTextOf(
  form: PublishedForm,
  answers: Answers,
  confirmationNumber: string,
): string {
  const said = describeAnswers(form, answers)
    .flatMap(({ items }) => items)
    .flatMap(({ text }) => text);
  return fold([confirmationNumber, ...said].join('\n')).slice(0, mostCharacters);
}
