import { counted, inDigits } from '../../../../../admin/counted';
import { dayInWords } from '../../../../../admin/moment';
import type { Considered, Reconfirmation } from '../../../shared/reconfirmation';

/** How many people a period would have asked, were it saved now, and how long that would take. */
export function wouldBeAsked(
  { due, leftOut, confirmedBy }: Considered,
  { mostInAnHour }: Pick<Reconfirmation, 'mostInAnHour'>,
): string {
  const people = due - leftOut;
  const who = `who last confirmed on ${dayInWords(confirmedBy)} or before`;
  if (people === 0) return `If you save this, nobody is asked at once: there is no one ${who}.`;
  const hours = Math.ceil(people / mostInAnHour);
  const howLong = hours === 1 ? 'within about an hour' : `within about ${inDigits(hours)} hours`;
  return `If you save this, ${counted(people, 'person is', 'people are')} asked ${howLong}: those ${who}.`;
}

/** Of those who are due, how many are not asked whatever is due. */
export function leftOutInWords(leftOut: number): string | undefined {
  if (leftOut === 0) return undefined;
  return `${counted(leftOut, 'of them is', 'of them are')} not asked, because they stopped mail or are deployed.`;
}
