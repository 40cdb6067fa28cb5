import type { Locale } from '@ehpr/form-schemas';
import type { LinkLabels } from './with-links';

type Words = {
  links: LinkLabels;
  /** Before the address of the site. */
  whyYouGetThis: string;
  /** Before the subject of a mail that staff send to themselves. */
  test: string;
};

/** What stands in the mails of campaigns beside the words of staff. */
export const campaignWords: Record<Locale, Words> = {
  en: {
    links: {
      updateLink: 'Update your registration',
      confirmLink: 'Confirm that your registration is correct',
    },
    whyYouGetThis:
      'You get this because you are registered with British Columbia’s Emergency Health Provider Registry, at',
    test: '[Test]',
  },
  fr: {
    links: {
      updateLink: 'Mettre à jour votre inscription',
      confirmLink: 'Confirmer que votre inscription est exacte',
    },
    whyYouGetThis:
      'Vous recevez ce courriel parce que vous êtes inscrit au registre des professionnels de la santé pour les situations d’urgence de la Colombie-Britannique, à',
    test: '[Essai]',
  },
};
