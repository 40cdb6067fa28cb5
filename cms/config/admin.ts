import { offerPreview } from '../src/plugins/content/server/src/offer-preview';
import { env } from './env';

type Wanted = Parameters<typeof offerPreview>[2];

export default {
  autoOpen: false,
  auth: {
    secret: env.ADMIN_JWT_SECRET,
    cookie: { secure: env.CMS_URL.startsWith('https://') },
  },
  apiToken: { salt: env.API_TOKEN_SALT },
  transfer: { token: { salt: env.TRANSFER_TOKEN_SALT } },
  secrets: { encryptionKey: env.ENCRYPTION_KEY },
  flags: { nps: false, promoteEE: false },
  ai: { enabled: false },
  preview: {
    enabled: true,
    config: { handler: (uid: string, wanted: Wanted) => offerPreview(strapi, uid, wanted) },
  },
};
