import { campaignRoutes } from './campaigns';
import { engineRoutes } from './engine';

export default {
  /** What the admin's pages call. */
  admin: { type: 'admin', routes: [...campaignRoutes, ...engineRoutes] },
};
