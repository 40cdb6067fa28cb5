import { blockedAddressRoutes } from './blocked-addresses';
import { campaignRoutes } from './campaigns';
import { engineRoutes } from './engine';
import { eventRoutes } from './events';
import { recipientRoutes } from './recipients';
import { wordingRoutes } from './wordings';
import { wordsRoutes } from './words';

export default {
  /** What the admin's pages call. */
  admin: {
    type: 'admin',
    routes: [
      ...campaignRoutes,
      ...engineRoutes,
      ...wordsRoutes,
      ...recipientRoutes,
      ...wordingRoutes,
      ...blockedAddressRoutes,
    ],
  },
  'content-api': { type: 'content-api', routes: eventRoutes },
};
