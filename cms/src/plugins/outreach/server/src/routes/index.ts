import { campaignRoutes } from './campaigns';
import { engineRoutes } from './engine';
import { eventRoutes } from './events';
import { wordsRoutes } from './words';

export default {
  /** What the admin's pages call. */
  admin: { type: 'admin', routes: [...campaignRoutes, ...engineRoutes, ...wordsRoutes] },
  'content-api': { type: 'content-api', routes: eventRoutes },
};
