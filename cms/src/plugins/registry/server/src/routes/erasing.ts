import { route } from './route';

const right = 'erasing.manage';

export const erasingRoutes = [
  route('GET', '/erasing', 'erasing.read', right),
  route('GET', '/erasing/dry-run', 'erasing.dryRun', right),
  route('PUT', '/erasing', 'erasing.set', right),
  route('POST', '/erasing/confirm', 'erasing.confirm', right),
];
