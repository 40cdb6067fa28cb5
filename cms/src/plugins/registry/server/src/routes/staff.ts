import { protectedBy } from './protected-by';

const route = (method: string, path: string, handler: string) => ({
  method,
  path: `/staff${path}`,
  handler: `staff.${handler}`,
  config: { policies: protectedBy('staff.manage') },
});

export const staffRoutes = [
  route('GET', '', 'list'),
  route('POST', '', 'invite'),
  route('POST', '/:id/invitation', 'inviteAgain'),
  route('POST', '/:id/approve', 'approve'),
  route('POST', '/:id/block', 'block'),
  route('POST', '/:id/unblock', 'unblock'),
  route('PUT', '/:id/role', 'role'),
  route('PUT', '/:id/authority', 'authority'),
];
