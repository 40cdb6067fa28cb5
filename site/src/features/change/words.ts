import type { Locale } from '@ehpr/form-schemas';

const en = {
  title: 'Change my answers',
  explain: 'Nothing is changed until you save at the end.',
  back: 'Back to my registration, without saving',
};

const fr: typeof en = {
  title: 'Changer mes réponses',
  explain: 'Rien ne change avant que vous enregistriez à la fin.',
  back: 'Retour à mon inscription, sans enregistrer',
};

const byLocale: Record<Locale, typeof en> = { en, fr };

/** What stands around the form where a registration is changed, in a language. */
export const changeWords = (locale: Locale): typeof en => byLocale[locale];
