import { protectedBy } from './protected-by';

const route = (path: string, handler: string) => ({
  method: 'GET',
  path: `/audit${path}`,
  handler: `audit.${handler}`,
  config: { policies: protectedBy('audit.read') },
});

export const auditRoutes = [route('', 'find'), route('/choices', 'choices')];
