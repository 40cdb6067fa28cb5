import emergencyBanner from './emergency-banner/schema.json';
import page from './page/schema.json';
import registrationWording from './registration-wording/schema.json';
import siteSettings from './site-settings/schema.json';

export default {
  'emergency-banner': { schema: emergencyBanner },
  page: { schema: page },
  'registration-wording': { schema: registrationWording },
  'site-settings': { schema: siteSettings },
};
