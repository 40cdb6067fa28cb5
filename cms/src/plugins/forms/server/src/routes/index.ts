/*
 * What the site calls with its API token. No role of the public holds a permission for any of it.
 */
const read = (path: string, handler: string) => ({ method: 'GET', path, handler, config: {} });

export default {
  'content-api': {
    type: 'content-api',
    routes: [
      { ...read('/revision', 'form.revision'), config: { prefix: '' } },
      read('/:slug', 'form.present'),
      read('/:slug/versions/:version', 'form.version'),
      read('/:slug/validator/:hash.js', 'form.validator'),
      read('/:slug/challenge', 'submission.challenge'),
      { method: 'POST', path: '/:slug/submissions', handler: 'submission.create', config: {} },
    ],
  },
};
