import { protectedBy } from './protected-by';

const route = (method: string, path: string, handler: string, permission: string) => ({
  method,
  path: `/extracts${path}`,
  handler: `extract.${handler}`,
  config: { policies: protectedBy(permission) },
});

const extract = 'registrants.extract';

export const extractRoutes = [
  route('GET', '/considered', 'consider', extract),
  route('GET', '/weekly', 'weekly', 'staff.manage'),
  route('PUT', '/weekly', 'setWeekly', 'staff.manage'),
  route('GET', '', 'list', extract),
  route('POST', '', 'ask', extract),
  route('GET', '/:id', 'read', extract),
  route('POST', '/:id/stop', 'stop', extract),
  {
    // A browser fetches it by itself, without the header that names who is signed in: the ticket does,
    // and what its owner may is asked anew.
    method: 'GET',
    path: '/extracts/:id/file',
    handler: 'extract.file',
    config: { auth: false },
  },
];
