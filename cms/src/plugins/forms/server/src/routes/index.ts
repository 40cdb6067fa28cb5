const read = (path: string, handler: string) => ({ method: 'GET', path, handler, config: {} });

const maySeeLists = {
  name: 'admin::hasPermissions',
  config: { actions: [['plugin::content-manager.explorer.read', 'plugin::forms.option-list']] },
};

export default {
  /** What the admin's editors call. Every route names the permission that opens it. */
  admin: {
    type: 'admin',
    routes: [
      {
        method: 'GET',
        path: '/option-lists',
        handler: 'option-list.all',
        config: { policies: ['admin::isAuthenticatedAdmin', maySeeLists] },
      },
    ],
  },
  /** What the site calls with its API token. No role of the public holds a permission for it. */
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
