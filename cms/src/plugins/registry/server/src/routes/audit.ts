import { route } from './route';

const right = 'audit.read';

export const auditRoutes = [
  route('GET', '/audit', 'audit.find', right),
  route('GET', '/audit/choices', 'audit.choices', right),
];
