import type { Locale } from '@ehpr/form-schemas';

const en = {
  region: 'Stop for now',
  save: 'Save and finish later',
  clear: 'Clear my answers',
  clearTitle: 'Clear all your answers?',
  clearText: 'All that you answered in this form is removed from this device for good.',
  clearSaved: 'What you saved is deleted too, and the link in your email opens nothing any more.',
  clearYes: 'Yes, clear them',
  clearNo: 'No, keep them',
  clearedTitle: 'Your answers are cleared',
  cleared:
    'This form is empty again. On a computer that others use, close this window too, so that its Back button finds nothing.',
  stillSavedTitle: 'Your answers are cleared from this device',
  stillSaved:
    'What you saved could not be deleted just now: your link still opens it, until its 30 days are over. To delete it sooner, open the link later and clear your answers there.',
  resumedTitle: 'Here are the answers that you saved',
  resumed: 'You can go on where you stopped.',
  changed: 'The form has changed since you saved. Check what is asked now.',
  lost: (names: string) => `These files were kept for one day only. Choose them again: ${names}`,
  besideTitle: 'This tab held other answers',
  beside:
    'You see the answers of your link. Those that were in this tab before are gone once you go on.',
  showBeside: 'Show the other answers',
};

const fr: typeof en = {
  region: 'Faire une pause',
  save: 'Enregistrer et terminer plus tard',
  clear: 'Effacer mes réponses',
  clearTitle: 'Effacer toutes vos réponses?',
  clearText:
    'Tout ce que vous avez répondu dans ce formulaire est retiré de cet appareil pour de bon.',
  clearSaved:
    'Ce que vous avez enregistré est supprimé aussi, et le lien de votre courriel n’ouvre plus rien.',
  clearYes: 'Oui, les effacer',
  clearNo: 'Non, les garder',
  clearedTitle: 'Vos réponses sont effacées',
  cleared:
    'Ce formulaire est de nouveau vide. Sur un ordinateur que d’autres utilisent, fermez aussi cette fenêtre, pour que son bouton Retour ne retrouve rien.',
  stillSavedTitle: 'Vos réponses sont effacées de cet appareil',
  stillSaved:
    'Ce que vous avez enregistré n’a pas pu être supprimé\u00a0: votre lien l’ouvre encore, jusqu’à la fin de ses 30 jours. Pour le supprimer plus tôt, ouvrez le lien plus tard et effacez-y vos réponses.',
  resumedTitle: 'Voici les réponses que vous avez enregistrées',
  resumed: 'Vous pouvez continuer où vous en étiez.',
  changed: 'Le formulaire a changé depuis. Vérifiez ce qui est demandé maintenant.',
  lost: (names) =>
    `Ces fichiers n’ont été conservés qu’un jour. Choisissez-les de nouveau\u00a0: ${names}`,
  besideTitle: 'Cet onglet contenait d’autres réponses',
  beside:
    'Vous voyez les réponses de votre lien. Celles qui étaient dans cet onglet disparaîtront quand vous continuerez.',
  showBeside: 'Voir les autres réponses',
};

const byLocale: Record<Locale, typeof en> = { en, fr };

/**
 * What is said on the form itself, in a language: of leaving it unfinished, and of coming back to it. A
 * browser loads these words with the form, and no others of this feature.
 */
export const stopWords = (locale: Locale): typeof en => byLocale[locale];
