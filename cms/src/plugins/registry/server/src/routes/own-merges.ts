const merge = '/me/merges/:documentId';

const route = (method: 'GET' | 'POST', path: string, handler: string) => ({
  method,
  path,
  handler: `own-merge.${handler}`,
  config: {},
});

/** What people who registered twice do about it, each named in the role of registrants. */
export const ownMergeRoutes = [
  route('GET', merge, 'read'),
  route('POST', merge, 'merge'),
  route('POST', `${merge}/apart`, 'tellApart'),
  route('POST', `${merge}/disown`, 'disown'),
];
