import type { AnswerSchema } from '../compile/schema.ts';
import type { Option } from '../definition/form.ts';
import { inEachLanguage } from './messages.ts';
import { number, quoted } from './sentences-fr.ts';

/** Schema of an answer that is one or more of the options, each once. */
export function someOf(options: readonly Option[], maxChoices?: number): AnswerSchema {
  return {
    type: 'array',
    minItems: 1,
    maxItems: Math.min(maxChoices ?? options.length, options.length),
    uniqueItems: true,
    items: { type: 'string', enum: options.map(({ value }) => value) },
  };
}

/** `normalise` of the kinds whose answer is a list: an empty list is no answer. */
export function normaliseMany(given: unknown): unknown {
  return Array.isArray(given) && given.length === 0 ? undefined : given;
}

const atLeastOne = (label: string) => `Choose at least one option for “${label}”`;
const fromTheList = (label: string) => `Choose only from the options for “${label}”`;
const auMoinsUne = (label: string) => `Choisissez au moins une option pour ${quoted(label)}`;
const dansLaListe = (label: string) =>
  `Choisissez seulement parmi les options pour ${quoted(label)}`;

/** The messages of the kinds of which some of the options are chosen. */
export const someOfMessages = inEachLanguage({
  en: {
    required: atLeastOne,
    type: fromTheList,
    option: fromTheList,
    minItems: atLeastOne,
    maxItems: (label, { limit }) =>
      limit === 1
        ? `Choose only one option for “${label}”`
        : `Choose no more than ${String(limit)} options for “${label}”`,
    unique: (label) => `Choose each option for “${label}” only once`,
  },
  fr: {
    required: auMoinsUne,
    type: dansLaListe,
    option: dansLaListe,
    minItems: auMoinsUne,
    maxItems: (label, { limit }) =>
      limit === 1
        ? `Choisissez une seule option pour ${quoted(label)}`
        : `Choisissez au plus ${number(limit)} options pour ${quoted(label)}`,
    unique: (label) => `Choisissez chaque option pour ${quoted(label)} une seule fois`,
  },
});
