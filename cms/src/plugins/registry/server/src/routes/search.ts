import { route } from './route';

const right = 'registrants.see';

export const searchRoutes = [
  route('GET', '/search', 'search.list', right),
  route('GET', '/search/count', 'search.count', right),
  route('GET', '/search/summary', 'search.summary', right),
  route('GET', '/search/filters', 'search.filters', right),
  route('POST', '/search/text', 'search.keepText', right),
  route('GET', '/search/text/:id', 'search.text', right),
  route('GET', '/searches', 'search.searches', right),
  route('POST', '/searches', 'search.name', right),
  route('PUT', '/searches/:id', 'search.change', right),
  route('DELETE', '/searches/:id', 'search.delete', right),
];
