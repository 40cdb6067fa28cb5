import { campaignRoutes } from './campaigns';
import { engineRoutes } from './engine';
import { eventRoutes } from './events';

export default {
  /** What the admin's pages call. */
  admin: { type: 'admin', routes: [...campaignRoutes, ...engineRoutes] },
  'content-api': { type: 'content-api', routes: eventRoutes },
};
