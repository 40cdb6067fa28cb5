import { staffRoutes } from '../../../../../http/staff-route';

const staff = staffRoutes('content');
const read = (path: string, handler: string) => ({ method: 'GET', path, handler, config: {} });

export default {
  admin: {
    type: 'admin',
    routes: [staff('GET', '/translations', 'translation.list', 'translations.read')],
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
