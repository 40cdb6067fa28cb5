import { registrantUid } from '../uids';
import { erasingRoutes } from './erasing';
import { extractRoutes } from './extracts';
import { recordRoutes } from './record';
import { auditRoutes } from './audit';
import { ownMergeRoutes } from './own-merges';
import { ownConfirmationRoutes } from './own-confirmation';
import { ownStandingRoutes, unsubscribeRoutes } from './own-standing';
import { ownerRoutes } from './owner';
import { ownRegistrationRoutes } from './own-registration';
import { reconfirmationRoutes } from './reconfirmation';
import { searchRoutes } from './search';
import { staffRoutes } from './staff';

const maySeeRegistrants = {
  name: 'admin::hasPermissions',
  config: { actions: [['plugin::content-manager.explorer.read', registrantUid]] },
};

export default {
  /** What the admin's pages call. Every route names the permission that opens it. */
  admin: {
    type: 'admin',
    routes: [
      ...recordRoutes,
      ...auditRoutes,
      ...searchRoutes,
      ...staffRoutes,
      ...extractRoutes,
      ...reconfirmationRoutes,
      ...erasingRoutes,
      {
        method: 'GET',
        path: '/registrants/:documentId/answers',
        handler: 'registrant.answers',
        config: { policies: ['admin::isAuthenticatedAdmin', maySeeRegistrants] },
      },
      {
        method: 'GET',
        path: '/scope',
        handler: 'staffAtWork.scope',
        config: { policies: ['admin::isAuthenticatedAdmin'] },
      },
    ],
  },
  'content-api': {
    type: 'content-api',
    routes: [
      ...ownerRoutes,
      ...ownRegistrationRoutes,
      ...ownMergeRoutes,
      ...ownStandingRoutes,
      ...ownConfirmationRoutes,
      ...unsubscribeRoutes,
    ],
  },
};
