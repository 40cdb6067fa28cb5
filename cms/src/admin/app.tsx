import type { StrapiApp } from '@strapi/strapi/admin';
import { plainWords } from './plain-words';
import { hearRefusals } from './two-editors/refused-saves';

/** Strapi's banner has no setting: it is dismissed here as a click would, for everyone. */
const MEDIA_LIBRARY_BANNER = 'STRAPI_MEDIA_LIBRARY_BANNER_DISMISSED_FOR_false:false';

/** The admin panel in our name, without what is not ours: tours, release notes, advertising. */
export default {
  config: {
    locales: [],
    tutorials: false,
    notifications: { releases: false },
    translations: {
      en: {
        'Auth.form.welcome.title': 'Emergency Health Provider Registry',
        'Auth.form.welcome.subtitle': 'Sign in to work with registrants and forms',
        'HomePage.header.subtitle': 'Emergency Health Provider Registry',
        'app.components.LeftMenu.navbrand.title': 'Provider registry',
        'app.components.LeftMenu.navbrand.workplace': 'Staff',
        ...plainWords,
      },
    },
  },
  register: (app: StrapiApp): void => {
    app.addMiddlewares([() => hearRefusals]);
  },
  bootstrap: (): void => {
    window.localStorage.setItem(MEDIA_LIBRARY_BANNER, 'true');
  },
};
