import type { Locale } from '../definition/locales.ts';
import { number } from './sentences.ts';
import * as fr from './sentences-fr.ts';

const words: Record<Locale, (value: unknown) => string> = { en: number, fr: fr.number };

/** A number as it is written in a language. */
export const numberInWords = (value: unknown, locale: Locale): string => words[locale](value);
