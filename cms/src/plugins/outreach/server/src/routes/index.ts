import { campaignRoutes } from './campaigns';

export default {
  /** What the admin's pages call. */
  admin: { type: 'admin', routes: [...campaignRoutes] },
};
