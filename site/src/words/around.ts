import type { Locale } from '@ehpr/form-schemas';

const en = {
  footer: 'Registering is voluntary. You decide each time whether you can help.',
  brokenTitle: 'Something went wrong on our side',
  broken:
    'Please try again in a few minutes. Answers that you typed in the form are kept in this tab.',
  skipToContent: 'Skip to main content',
  menu: 'Menu',
  closeMenu: 'Close the menu',
  navigation: 'Pages of this site',
  emergency: 'Emergency notice',
  footerLinks: 'More pages',
  contactUs: 'Contact us',
  places: { home: 'Home', register: 'Register to help', update: 'Update my registration' },
  registerDescription:
    'Register to help in an emergency in British Columbia. It takes about ten minutes, and you decide each time whether you can help.',
  updateDescription:
    'Get a link by email to see your registration, change it, say that you are away, or withdraw.',
  pageAwayTitle: 'This page cannot be shown right now',
  pageAway: 'Something on our side is not working. Please try again in a few minutes.',
  waysOn: 'You can go on from here',
  notFoundTitle: 'There is no page here',
  notFound: 'The address may be mistyped, or the page may have moved.',
};

const fr: typeof en = {
  footer:
    'L’inscription est volontaire. Vous décidez chaque fois si vous pouvez prêter main-forte.',
  brokenTitle: 'Quelque chose n’a pas fonctionné de notre côté',
  broken:
    'Réessayez dans quelques minutes. Les réponses que vous avez tapées dans le formulaire sont conservées dans cet onglet.',
  skipToContent: 'Passer au contenu principal',
  menu: 'Menu',
  closeMenu: 'Fermer le menu',
  navigation: 'Pages du site',
  emergency: 'Avis d’urgence',
  footerLinks: 'Autres pages',
  contactUs: 'Nous joindre',
  places: {
    home: 'Accueil',
    register: 'S’inscrire pour aider',
    update: 'Mettre à jour mon inscription',
  },
  registerDescription:
    'Inscrivez-vous pour aider lors d’une situation d’urgence en Colombie-Britannique. Il faut une dizaine de minutes, et vous décidez chaque fois si vous pouvez aider.',
  updateDescription:
    'Recevez un lien par courriel pour voir votre inscription, la modifier, signaler une absence ou vous retirer.',
  pageAwayTitle: 'Cette page n’est pas accessible pour le moment',
  pageAway: 'Quelque chose ne fonctionne pas de notre côté. Réessayez dans quelques minutes.',
  waysOn: 'Vous pouvez continuer d’ici',
  notFoundTitle: 'Il n’y a pas de page ici',
  notFound: 'L’adresse est peut-être mal tapée, ou la page a changé de place.',
};

const byLocale: Record<Locale, typeof en> = { en, fr };

/** The words around a page, which no script of it needs. */
export const aroundIn = (locale: Locale): typeof en => byLocale[locale];
