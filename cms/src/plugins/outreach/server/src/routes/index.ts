import { campaignRoutes } from './campaigns';
import { recipientRoutes } from './recipients';

export default {
  /** What the admin's pages call. */
  admin: { type: 'admin', routes: [...campaignRoutes, ...recipientRoutes] },
};
