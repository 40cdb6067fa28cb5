import type { Locale } from '@ehpr/form-schemas';

/** Why people leave, by the keys that the registry keeps. */
export type LeavingReason =
  'too-many-emails' | 'not-relevant' | 'did-not-sign-up' | 'wishes-to-withdraw' | 'other';

/** The most characters of a reason in words, as the registry has it. */
export const longest = 500;

const en = {
  reasons: {
    'too-many-emails': 'I get too many emails',
    'not-relevant': 'It is no longer relevant to me',
    'did-not-sign-up': 'I do not remember signing up',
    'wishes-to-withdraw': 'I want to withdraw from the registry',
    other: 'Another reason',
  } satisfies Record<LeavingReason, string>,
  otherWords: 'Your reason, in a few words',
  otherHint: `At most ${longest} characters.`,
  wrong: {
    because: { required: 'Choose a reason', maxLength: 'Choose a reason' },
    words: {
      required: 'Say your reason in a few words',
      maxLength: `Your reason must be ${longest} characters or fewer`,
    },
  },
};

const fr: typeof en = {
  reasons: {
    'too-many-emails': 'Je reçois trop de courriels',
    'not-relevant': 'Cela ne me concerne plus',
    'did-not-sign-up': 'Je ne me souviens pas de m’être inscrit',
    'wishes-to-withdraw': 'Je souhaite me retirer du registre',
    other: 'Une autre raison',
  },
  otherWords: 'Votre raison, en quelques mots',
  otherHint: `Au plus ${longest} caractères.`,
  wrong: {
    because: { required: 'Choisissez une raison', maxLength: 'Choisissez une raison' },
    words: {
      required: 'Dites votre raison en quelques mots',
      maxLength: `Votre raison ne doit pas dépasser ${longest} caractères`,
    },
  },
};

const byLocale: Record<Locale, typeof en> = { en, fr };

/** What the reasons for leaving are called, in a language. */
export const leavingWords = (locale: Locale): typeof en => byLocale[locale];
