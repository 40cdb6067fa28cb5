import type { Core } from '@strapi/strapi';
import type { RevisionSources } from '../../../forms/server/src/contract';
import { arrangeEditor } from '../../../../boot/arrange-editor';
import { guardRevisions } from '../../../../two-editors/guard-revisions';
import { keepRevisionWhenFilledIn } from '../../../../two-editors/keep-revision-when-filled-in';
import { contentEditors } from './content-editor';
import contentTypes from './content-types';
import { contentConfig } from './config';
import content from './controllers/content';
import file from './controllers/file';
import lastSave from './controllers/last-save';
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
  controllers: { content, file, 'last-save': lastSave, preview, translation },
  routes,
  services,
  register({ strapi }: { strapi: Core.Strapi }) {
    strapi.customFields.register({ name: 'revision', plugin: 'content', type: 'string' });
    guardRevisions(strapi, { uids: contentUids, timeZone: contentConfig(strapi).timeZone });
    guardContent(strapi);
    noteInAudit(strapi);
  },
  async bootstrap({ strapi }: { strapi: Core.Strapi }) {
    await registerPermissions(strapi);
    keepMedia(strapi);
    keepRevisionWhenFilledIn(strapi, contentUids);
    await seedContent(strapi);
    for (const editor of contentEditors) await arrangeEditor(strapi, editor);
    const revisions: RevisionSources = strapi.plugin('forms').service('revisions');
    revisions.register(() => contentRevision(strapi, contentUids));
    revisions.register(() => mediaRevision(strapi));
  },
};
