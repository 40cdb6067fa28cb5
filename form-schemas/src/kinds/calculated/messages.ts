import { inEachLanguage } from '../messages.ts';
import { quoted } from '../sentences-fr.ts';

/** What is said should the value ever not be what was calculated, which nobody can type. */
export const messages = inEachLanguage({
  en: {
    type: (label) => `“${label}” could not be worked out. Check the answers that it is made of`,
  },
  fr: {
    type: (label) =>
      `${quoted(label)} n’a pas pu être calculé. Vérifiez les réponses dont il est tiré`,
  },
});

/** What an operation needs to be calculated from. */
export const sourcesNeeded = {
  sum: 'A sum needs 1 to 20 questions that are answered with whole numbers',
  count: 'A count needs 1 to 20 questions of which several options are chosen, or with rows',
  days: 'A number of days needs a date range, or a first and a last date',
  years: 'A number of years needs one date, or month and year',
  join: 'A joined text needs 1 to 20 questions that are answered with text',
};
