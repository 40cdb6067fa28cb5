import { protectedBy } from './protected-by';

const route = (method: string, path: string, handler: string) => ({
  method,
  path,
  handler: `search.${handler}`,
  config: { policies: protectedBy('registrants.see') },
});

export const searchRoutes = [
  route('GET', '/search', 'list'),
  route('GET', '/search/count', 'count'),
  route('GET', '/search/summary', 'summary'),
  route('GET', '/search/filters', 'filters'),
  route('POST', '/search/text', 'keepText'),
  route('GET', '/search/text/:id', 'text'),
  route('GET', '/searches', 'searches'),
  route('POST', '/searches', 'name'),
  route('PUT', '/searches/:id', 'change'),
  route('DELETE', '/searches/:id', 'delete'),
];
