import { campaignRoutes } from './campaigns';
import { engineRoutes } from './engine';
import { wordsRoutes } from './words';

export default {
  /** What the admin's pages call. */
  admin: { type: 'admin', routes: [...campaignRoutes, ...engineRoutes, ...wordsRoutes] },
};
