import { route } from './route';

const write = 'campaigns.write';

export const engineRoutes = [
  route('POST', '/campaigns/:id/cancel', 'engine.cancel', write),
  route('POST', '/campaigns/:id/pause', 'engine.pause', write),
  route('POST', '/campaigns/:id/resume', 'engine.resume', write),
  route('POST', '/campaigns/:id/chunks/:number/resolve', 'engine.resolve', write),
];
