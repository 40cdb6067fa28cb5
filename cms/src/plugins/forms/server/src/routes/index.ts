import { formUid } from '../uids';

const maySeeVersions = {
  name: 'admin::hasPermissions',
  config: { actions: ['plugin::forms.versions.read'] },
};
const mayBringBack = {
  name: 'admin::hasPermissions',
  config: {
    actions: [
      'plugin::forms.versions.restore',
      ['plugin::content-manager.explorer.update', formUid],
    ],
  },
};
const mayPreview = {
  name: 'admin::hasPermissions',
  config: { actions: ['plugin::forms.preview'] },
};
const maySeeProgress = {
  name: 'admin::hasPermissions',
  config: { actions: ['plugin::forms.progress.read'] },
};
const maySeeResponses = {
  name: 'admin::hasPermissions',
  config: { actions: ['plugin::forms.responses.read'] },
};
const responses = (method: string, path: string, handler: string) => ({
  method,
  path: `/:documentId/responses${path}`,
  handler,
  config: { policies: ['admin::isAuthenticatedAdmin', maySeeResponses] },
});
const maySeeUploads = {
  name: 'admin::hasPermissions',
  config: { actions: ['plugin::forms.uploads.read'] },
};
const seen = (path: string, handler: string) => ({
  method: 'GET',
  path: `/:documentId/${path}`,
  handler,
  config: { policies: ['admin::isAuthenticatedAdmin', maySeeVersions] },
});

const read = (path: string, handler: string) => ({ method: 'GET', path, handler, config: {} });

const maySeeLists = {
  name: 'admin::hasPermissions',
  config: { actions: [['plugin::content-manager.explorer.read', 'plugin::forms.option-list']] },
};

const mayOpenForms = {
  name: 'admin::hasPermissions',
  config: { actions: [['plugin::content-manager.explorer.read', formUid]] },
};
const ofForm = (method: string, path: string, handler: string) => ({
  method,
  path: `/:documentId/${path}`,
  handler,
  config: { policies: ['admin::isAuthenticatedAdmin', mayOpenForms] },
});
const ofList = (method: string, path: string, handler: string, may: object) => ({
  method,
  path: `/option-lists/:documentId/${path}`,
  handler,
  config: { policies: ['admin::isAuthenticatedAdmin', may] },
});

export default {
  /** What the admin's pages call. Every route names the permission that opens it. */
  admin: {
    type: 'admin',
    routes: [
      {
        method: 'GET',
        path: '/option-lists',
        handler: 'option-list.all',
        config: { policies: ['admin::isAuthenticatedAdmin', maySeeLists] },
      },
      {
        method: 'GET',
        path: '/uploads/:id',
        handler: 'upload.read',
        config: { policies: ['admin::isAuthenticatedAdmin', maySeeUploads] },
      },
      ofList('GET', 'published-names', 'option-list.publishedNames', maySeeLists),
      ofList('GET', 'users', 'option-list.users', maySeeLists),
      ofList('GET', 'last-save', 'two-editors.lastSaveOfList', maySeeLists),
      ofList('POST', 'difference', 'two-editors.differenceOfList', maySeeLists),
      ofForm('GET', 'last-save', 'two-editors.lastSaveOfForm'),
      ofForm('POST', 'difference', 'two-editors.differenceOfForm'),
      ofForm('GET', 'published-names', 'version.publishedNames'),
      seen('versions', 'version.list'),
      seen('versions/:version', 'version.read'),
      seen('comparison', 'version.compare'),
      seen('impact', 'version.impact'),
      seen('translations', 'version.translations'),
      responses('GET', '', 'response.overview'),
      responses('POST', '/search', 'response.search'),
      responses('GET', '/file', 'response.file'),
      responses('GET', '/:id', 'response.read'),
      {
        method: 'POST',
        path: '/:documentId/preview',
        handler: 'preview.make',
        config: { policies: ['admin::isAuthenticatedAdmin', mayPreview] },
      },
      {
        method: 'GET',
        path: '/:documentId/progress',
        handler: 'progress.read',
        config: { policies: ['admin::isAuthenticatedAdmin', maySeeProgress] },
      },
      {
        method: 'POST',
        path: '/:documentId/versions/:version/restore',
        handler: 'version.restore',
        config: { policies: ['admin::isAuthenticatedAdmin', mayBringBack] },
      },
    ],
  },
  /** What the site calls with its API token. No role of the public holds a permission for any. */
  'content-api': {
    type: 'content-api',
    routes: [
      { ...read('/revision', 'form.revision'), config: { prefix: '' } },
      read('/', 'form.all'),
      read('/:slug', 'form.present'),
      read('/:slug/versions/:version', 'form.version'),
      read('/:slug/validator/:hash.js', 'form.validator'),
      read('/:slug/challenge', 'submission.challenge'),
      { method: 'POST', path: '/:slug/submissions', handler: 'submission.create', config: {} },
      { method: 'POST', path: '/:slug/drafts', handler: 'draft.save', config: {} },
      { method: 'POST', path: '/drafts/open', handler: 'draft.open', config: {} },
      { method: 'POST', path: '/drafts/discard', handler: 'draft.discard', config: {} },
      { method: 'POST', path: '/:slug/progress', handler: 'progress.count', config: {} },
      read('/previews/:id', 'preview.open'),
      { method: 'POST', path: '/:slug/uploads', handler: 'upload.create', config: {} },
      { method: 'POST', path: '/previews/:id/uploads', handler: 'upload.try', config: {} },
    ],
  },
};
