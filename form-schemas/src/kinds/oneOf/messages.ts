import { inEachLanguage } from '../messages.ts';
import { alreadyGiven } from '../sentences.ts';
import * as fr from '../sentences-fr.ts';

const chooseOne = (label: string) => `Choose one of the options for “${label}”`;
const choisirUne = (label: string) => `Choisissez une des options pour ${fr.quoted(label)}`;

export const messages = inEachLanguage({
  en: { required: chooseOne, type: chooseOne, option: chooseOne, unique: alreadyGiven },
  fr: { required: choisirUne, type: choisirUne, option: choisirUne, unique: fr.alreadyGiven },
});
