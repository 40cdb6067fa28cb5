import type { Locale } from '../../definition/locales.ts';
import { extensionMark } from '../../reading/extension.ts';
import { halfWidth } from '../../reading/plain-text.ts';
import { subject } from '../sentences.ts';
import * as fr from '../sentences-fr.ts';

/** The formats of text, by the names that staff pick. */
export const textFormatNames = [
  'digits',
  'extension',
  'letters',
  'lettersAndDigits',
  'licenceNumber',
  'webAddress',
] as const;
export type TextFormat = (typeof textFormatNames)[number];

type Format = {
  /** What is stored keeps to it. Each pattern takes time that grows with the length of a text, no more. */
  pattern: string;
  /** How few characters a text of the format can have. */
  shortest: number;
  /** A tidied text as it is stored, if it can be read. */
  normalise(text: string): string;
  message: Record<Locale, (label: string) => string>;
};

const asTyped = (text: string) => text;

const leadingMark = new RegExp(String.raw`^${extensionMark}\s*`, 'iu');
const hyphens = /[\u2010-\u2015\u2212]/gu;
const spaces = /\s+/gu;

/** What stands between the dots of a host: letters and digits with hyphens inside. */
const hostLabel = String.raw`[\p{L}\p{N}]+(?:-+[\p{L}\p{N}]+)*`;
const afterHost = String.raw`[\/?#][^\s\p{Cc}\p{Cf}\p{Cs}"<>\\^\x60{|}]*`;

/** Named formats, which staff pick instead of writing patterns. */
export const textFormats: Record<TextFormat, Format> = {
  digits: {
    pattern: '^[0-9]+$',
    shortest: 1,
    normalise: asTyped,
    message: {
      en: (label) => `${subject(label)} must be digits only, like 12345`,
      fr: (label) => `${fr.subject(label)} doit contenir seulement des chiffres, comme 12345`,
    },
  },
  extension: {
    pattern: '^[0-9]+$',
    shortest: 1,
    normalise: (text) => text.replace(leadingMark, ''),
    message: {
      en: (label) => `${subject(label)} must be digits only, like 1234`,
      fr: (label) => `${fr.subject(label)} doit contenir seulement des chiffres, comme 1234`,
    },
  },
  letters: {
    // What stands before the first letter is no letter, so that there is one way to match.
    pattern: String.raw`^['’\- ]*\p{L}[\p{L}\p{M}'’\- ]*$`,
    shortest: 1,
    normalise: asTyped,
    message: {
      en: (label) =>
        `${subject(label)} must be letters only. Spaces, hyphens and apostrophes are fine`,
      fr: (label) =>
        `${fr.subject(label)} doit contenir seulement des lettres. Les espaces, les traits d’union et les apostrophes sont permis`,
    },
  },
  lettersAndDigits: {
    pattern: String.raw`^[\p{L}\p{Nd}][\p{L}\p{M}\p{Nd}]*$`,
    shortest: 1,
    normalise: (text) => halfWidth(text),
    message: {
      en: (label) => `${subject(label)} must be letters and digits only, like AB123`,
      fr: (label) =>
        `${fr.subject(label)} doit contenir seulement des lettres et des chiffres, comme AB123`,
    },
  },
  licenceNumber: {
    pattern: '^[A-Z0-9]+(?:-[A-Z0-9]+)*$',
    shortest: 1,
    normalise: (text) =>
      halfWidth(text)
        .replaceAll(hyphens, '-')
        .replaceAll(spaces, '')
        .replaceAll(/[a-z]/gu, (letter) => letter.toUpperCase()),
    message: {
      en: (label) => `${subject(label)} must be letters, digits and hyphens only, like AB-12345`,
      fr: (label) =>
        `${fr.subject(label)} doit contenir seulement des lettres, des chiffres et des traits d’union, comme AB-12345`,
    },
  },
  webAddress: {
    // Neither a name nor a password before the host, which would say that a page is another's.
    pattern: String.raw`^https?:\/\/(?:${hostLabel}\.)+\p{L}[\p{L}\p{N}-]+(?::[0-9]{1,5})?(?:${afterHost})?$`,
    shortest: 'http://a.ca'.length,
    normalise: (text) => {
      const [, scheme = 'https:', host = '', rest = ''] = addressParts.exec(text) ?? [];
      return host === '' ? text : `${scheme.toLowerCase()}//${host.toLowerCase()}${rest}`;
    },
    message: {
      en: (label) => `${subject(label)} must be a web address, like https://www.example.org`,
      fr: (label) =>
        `${fr.subject(label)} doit être une adresse Web, comme https://www.example.org`,
    },
  },
};

/** A scheme, which may be left out, what stands up to the first slash, and the rest. */
const addressParts = /^(?:([A-Za-z][A-Za-z0-9+.-]*:)\/\/)?([^/?#\s]+)(.*)$/su;
