import { route } from './owner';

const merge = '/me/merges/:documentId';

/** What people who registered twice do about it, each named in the role of registrants. */
export const ownMergeRoutes = [
  route('GET', merge, 'own-merge.read'),
  route('POST', merge, 'own-merge.merge'),
  route('POST', `${merge}/apart`, 'own-merge.tellApart'),
  route('POST', `${merge}/disown`, 'own-merge.disown'),
];
