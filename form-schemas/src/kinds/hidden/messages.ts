import { inEachLanguage } from '../messages.ts';
import { quoted } from '../sentences-fr.ts';

const startAgain = (label: string) =>
  `Open the form again from its link: “${label}” cannot be read`;
const recommencer = (label: string) =>
  `Ouvrez de nouveau le formulaire à partir de son lien\u00a0: ${quoted(label)} ne peut pas être lu`;

/** What is said should the value ever be another, which nobody can type. */
export const messages = inEachLanguage({
  en: { type: startAgain, option: startAgain, format: startAgain },
  fr: { type: recommencer, option: recommencer, format: recommencer },
});
