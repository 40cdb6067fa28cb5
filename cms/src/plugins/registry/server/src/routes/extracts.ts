import { route } from './route';

const extract = 'registrants.extract';

export const extractRoutes = [
  route('GET', '/extracts/considered', 'extract.consider', extract),
  route('GET', '/extracts/weekly', 'extract.weekly', 'staff.manage'),
  route('PUT', '/extracts/weekly', 'extract.setWeekly', 'staff.manage'),
  route('GET', '/extracts', 'extract.list', extract),
  route('POST', '/extracts', 'extract.ask', extract),
  route('GET', '/extracts/:id', 'extract.read', extract),
  route('POST', '/extracts/:id/stop', 'extract.stop', extract),
  {
    // A browser fetches it by itself, without the header that names who is signed in: the ticket does,
    // and what its owner may is asked anew.
    method: 'GET',
    path: '/extracts/:id/file',
    handler: 'extract.file',
    config: { auth: false },
  },
];
