import type { Core } from '@strapi/strapi';
import type { RevisionSources } from '../../../forms/server/src/contract';
import { arrangeEditor } from '../../../../boot/arrange-editor';
import { contentEditors } from './content-editor';
import contentTypes from './content-types';
import content from './controllers/content';
import file from './controllers/file';
import preview from './controllers/preview';
import translation from './controllers/translation';
import { guardContent } from './guard-content';
import { keepMedia } from './keep-media';
import { noteInAudit } from './note-in-audit';
import { registerPermissions } from './permissions';
import routes from './routes';
import { seedContent } from './seed/seed-content';
import services from './services';
import { contentRevision, mediaRevision } from './store/entries';
import { contentUids } from './uids';

export default {
  contentTypes,
  controllers: { content, file, preview, translation },
  routes,
  services,
  register({ strapi }: { strapi: Core.Strapi }) {
    guardContent(strapi);
    noteInAudit(strapi);
  },
  async bootstrap({ strapi }: { strapi: Core.Strapi }) {
    await registerPermissions(strapi);
    keepMedia(strapi);
    await seedContent(strapi);
    for (const editor of contentEditors) await arrangeEditor(strapi, editor);
    const revisions: RevisionSources = strapi.plugin('forms').service('revisions');
    revisions.register(() => contentRevision(strapi, contentUids));
    revisions.register(() => mediaRevision(strapi));
  },
};
