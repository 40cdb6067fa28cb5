import { staffRoutes } from '../../../../../http/staff-route';
import { lastSavePath } from '../../../shared/last-save-path';
import { bannerUid, pageUid, settingsUid, wordingUid, type ContentUid } from '../uids';

const staff = staffRoutes('content');
const read = (path: string, handler: string) => ({ method: 'GET', path, handler, config: {} });

/** For staff who may read what it tells of. */
const lastSave = (uid: ContentUid, handler: string) => ({
  method: 'GET',
  path: lastSavePath(uid, ':documentId') ?? '',
  handler: `last-save.${handler}`,
  config: {
    policies: [
      'admin::isAuthenticatedAdmin',
      {
        name: 'admin::hasPermissions',
        config: { actions: [['plugin::content-manager.explorer.read', uid]] },
      },
    ],
  },
});

export default {
  admin: {
    type: 'admin',
    routes: [
      staff('GET', '/translations', 'translation.list', 'translations.read'),
      lastSave(pageUid, 'page'),
      lastSave(settingsUid, 'settings'),
      lastSave(bannerUid, 'banner'),
      lastSave(wordingUid, 'wording'),
    ],
  },
  /** What the site calls with its API token. No role of the public holds a permission for any. */
  'content-api': {
    type: 'content-api',
    routes: [
      read('/site', 'content.site'),
      read('/pages/:slug', 'content.page'),
      read('/registration', 'content.registration'),
      read('/previews/:ticket', 'preview.open'),
      // A browser of staff fetches pictures by itself, without the header that names who is signed in.
      // Who knows the digest of bytes has been shown them.
      { ...read('/files/:digest', 'file.read'), config: { auth: false } },
    ],
  },
};
