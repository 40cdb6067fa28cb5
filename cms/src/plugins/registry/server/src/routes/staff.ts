import { route } from './route';

const right = 'staff.manage';

export const staffRoutes = [
  route('GET', '/staff', 'staff.list', right),
  route('POST', '/staff', 'staff.invite', right),
  route('POST', '/staff/:id/invitation', 'staff.inviteAgain', right),
  route('POST', '/staff/:id/approve', 'staff.approve', right),
  route('POST', '/staff/:id/block', 'staff.block', right),
  route('POST', '/staff/:id/unblock', 'staff.unblock', right),
  route('PUT', '/staff/:id/role', 'staff.role', right),
  route('PUT', '/staff/:id/authority', 'staff.authority', right),
];
