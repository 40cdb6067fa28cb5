import { route } from './route';

const write = 'wordings.write';

export const wordingRoutes = [
  route('GET', '/wordings', 'wording.list', write),
  route('GET', '/wordings/:kind', 'wording.read', write),
  route('PUT', '/wordings/:kind/:locale', 'wording.save', write),
  route('POST', '/wordings/:kind/:locale/publish', 'wording.publish', write),
  route('POST', '/wordings/:kind/:locale/preview', 'wording.preview', write),
];
