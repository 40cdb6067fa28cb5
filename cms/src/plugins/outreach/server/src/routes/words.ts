import { route } from './route';

const write = 'campaigns.write';

export const wordsRoutes = [
  route('GET', '/campaigns/:id/people', 'words.people', write),
  route('POST', '/campaigns/:id/preview', 'words.preview', write),
  route('POST', '/campaigns/:id/test', 'words.test', write),
  route('GET', '/templates', 'mail-template.list', write),
  route('POST', '/templates', 'mail-template.make', write),
  route('GET', '/templates/:id', 'mail-template.read', write),
  route('PUT', '/templates/:id', 'mail-template.change', write),
  route('DELETE', '/templates/:id', 'mail-template.drop', write),
];
