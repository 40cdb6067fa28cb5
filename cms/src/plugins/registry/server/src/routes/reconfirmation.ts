import { route } from './route';

const right = 'reconfirmation.manage';

export const reconfirmationRoutes = [
  route('GET', '/reconfirmation', 'reconfirmation.read', right),
  route('GET', '/reconfirmation/considered', 'reconfirmation.consider', right),
  route('PUT', '/reconfirmation', 'reconfirmation.set', right),
];
