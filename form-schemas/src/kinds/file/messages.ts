import type { MessageParams } from '../kind.ts';
import { inEachLanguage } from '../messages.ts';
import { quoted } from '../sentences-fr.ts';
import type { FileReference } from './definition.ts';
import { fileLimits, referencesIn } from './reference.ts';
import { sizeInWords } from './size.ts';

const longestName = 60;

type Wrong = (file: FileReference) => boolean;

/** Names the first file of an answer that breaks a rule, or speaks of the file where it has no name. */
const naming =
  (atLarge: string, inQuotes: (name: string) => string) =>
  ({ given }: MessageParams, isWrong: Wrong): string => {
    const name = referencesIn(given).find(isWrong)?.name;
    if (!name) return atLarge;
    const characters = Array.from(name);
    const isLong = characters.length > longestName;
    return inQuotes(isLong ? `${characters.slice(0, longestName).join('')}…` : name);
  };

const inEnglish = naming('The file', (name) => `“${name}”`);
const inFrench = naming('Le fichier', quoted);

const isEmpty: Wrong = ({ size }) => size < 1;
const isAny: Wrong = () => true;
const isLargerThan =
  (most: number): Wrong =>
  ({ size }) =>
    size > most;
const isNone =
  (types: readonly string[]): Wrong =>
  ({ type }) =>
    !types.includes(type);
const isLost =
  (lost: unknown): Wrong =>
  ({ id }) =>
    id === lost;

const isPicture = (types: readonly string[]) => types.some((type) => type.startsWith('image/'));
const isPdf = (types: readonly string[]) => types.includes('application/pdf');

function typesInEnglish(types: readonly string[]): string {
  if (isPdf(types) && isPicture(types)) return 'a PDF, or a picture in JPEG or PNG';
  return isPdf(types) ? 'a PDF' : 'a picture in JPEG or PNG';
}

function typesInFrench(types: readonly string[]): string {
  if (isPdf(types) && isPicture(types)) return 'un PDF, ou une image JPEG ou PNG';
  return isPdf(types) ? 'un PDF' : 'une image JPEG ou PNG';
}

const chooseAgain = (label: string) => `Remove the files under “${label}” and choose them again`;
const choisissezANouveau = (label: string) =>
  `Retirez les fichiers sous ${quoted(label)} et choisissez-les à nouveau`;

export const messages = inEachLanguage({
  en: {
    required: (label) => `Choose a file for “${label}”`,
    type: chooseAgain,
    format: chooseAgain,
    minItems: (label) => `Choose a file for “${label}”`,
    maxItems: (label, { limit }) =>
      limit === 1
        ? `Choose only one file for “${label}”`
        : `Choose no more than ${String(limit)} files for “${label}”`,
    unique: (label) => `A file is there twice under “${label}”. Remove it once`,
    minimum: (_label, params) => `${inEnglish(params, isEmpty)} is empty. Choose another file`,
    maximum: (_label, params) => {
      const { mostBytes } = fileLimits(params.schema);
      const file = inEnglish(params, isLargerThan(mostBytes));
      return `${file} is larger than ${sizeInWords(mostBytes, 'en')}. Choose a smaller file`;
    },
    option: (_label, params) => {
      const { types } = fileLimits(params.schema);
      const file = inEnglish(params, isNone(types));
      return `${file} cannot be taken. Choose ${typesInEnglish(types)}`;
    },
    infected: (_label, params) =>
      `${inEnglish(params, isAny)} may hold a virus and was not kept. Choose another file`,
    upload: (_label, params) =>
      `${inEnglish(params, isLost(params.lost))} is no longer kept for this question. Remove it and choose it again`,
  },
  fr: {
    required: (label) => `Choisissez un fichier pour ${quoted(label)}`,
    type: choisissezANouveau,
    format: choisissezANouveau,
    minItems: (label) => `Choisissez un fichier pour ${quoted(label)}`,
    maxItems: (label, { limit }) =>
      limit === 1
        ? `Choisissez un seul fichier pour ${quoted(label)}`
        : `Choisissez au plus ${String(limit)} fichiers pour ${quoted(label)}`,
    unique: (label) => `Un fichier figure deux fois sous ${quoted(label)}. Retirez-le une fois`,
    minimum: (_label, params) =>
      `${inFrench(params, isEmpty)} est vide. Choisissez un autre fichier`,
    maximum: (_label, params) => {
      const { mostBytes } = fileLimits(params.schema);
      const file = inFrench(params, isLargerThan(mostBytes));
      return `${file} dépasse ${sizeInWords(mostBytes, 'fr')}. Choisissez un fichier plus petit`;
    },
    option: (_label, params) => {
      const { types } = fileLimits(params.schema);
      const file = inFrench(params, isNone(types));
      return `${file} ne peut pas être accepté. Choisissez ${typesInFrench(types)}`;
    },
    infected: (_label, params) =>
      `${inFrench(params, isAny)} contient peut-être un virus et n’a pas été conservé. Choisissez un autre fichier`,
    upload: (_label, params) =>
      `${inFrench(params, isLost(params.lost))} n’est plus conservé pour cette question. Retirez-le et choisissez-le à nouveau`,
  },
});
