import type { Locale } from '@ehpr/form-schemas';

const en = {
  onThisPage: 'On this page',
  notInLanguage: {
    none: 'This page is not in English yet. It is shown in French.',
    parts: 'Parts of this page are not in English yet. They are shown in French.',
  },
  email: 'Email',
  phone: 'Telephone',
  hours: 'Hours',
  important: 'Important',
  tenMinutes: 'It takes about ten minutes',
  cannotBeShown: (name: string) => `The section “${name}” cannot be shown on the site`,
  cannotBeShownWhy:
    'The site does not know this kind of section. People who visit the site do not see this place.',
  unfinished: (name: string) => `The section “${name}” is not finished`,
  unfinishedWhy: 'The page can be published once this is put right.',
  unfinishedDraft: 'This is not finished. It can be published once this is put right:',
  previewName: 'Preview',
  wording: 'Words around the registration form',
  introduction: 'Before the form',
  privacy: 'Privacy statement',
  confirmation: 'After registering',
  previewTitle: 'This is a preview.',
  previewText: 'It shows what is saved. People who visit the site see only what is published.',
};

const fr: typeof en = {
  onThisPage: 'Sur cette page',
  notInLanguage: {
    none: 'Cette page n’est pas encore en français. Elle est affichée en anglais.',
    parts:
      'Des parties de cette page ne sont pas encore en français. Elles sont affichées en anglais.',
  },
  email: 'Courriel',
  phone: 'Téléphone',
  hours: 'Heures',
  important: 'Important',
  tenMinutes: 'Il faut une dizaine de minutes',
  cannotBeShown: (name) => `La section «\u00a0${name}\u00a0» ne peut pas être affichée sur le site`,
  cannotBeShownWhy:
    'Le site ne connaît pas ce type de section. Les personnes qui visitent le site ne voient pas cet endroit.',
  unfinished: (name) => `La section «\u00a0${name}\u00a0» n’est pas terminée`,
  unfinishedWhy: 'La page pourra être publiée une fois que ce sera corrigé.',
  unfinishedDraft:
    'Ce contenu n’est pas terminé. Il pourra être publié une fois que ceci sera corrigé\u00a0:',
  previewName: 'Aperçu',
  wording: 'Les mots autour du formulaire d’inscription',
  introduction: 'Avant le formulaire',
  privacy: 'Avis de confidentialité',
  confirmation: 'Après l’inscription',
  previewTitle: 'Ceci est un aperçu.',
  previewText:
    'Il montre ce qui est enregistré. Les personnes qui visitent le site ne voient que ce qui est publié.',
};

const byLocale: Record<Locale, typeof en> = { en, fr };

/** The words around content in a language. */
export function contentWords(locale: Locale): typeof en {
  return byLocale[locale];
}
