import type { Core } from '@strapi/strapi';
import type { RevisionSources } from '../../../forms/server/src/contract';
import contentTypes from './content-types';
import content from './controllers/content';
import { guardContent } from './guard-content';
import routes from './routes';
import { seedContent } from './seed/seed-content';
import { contentRevision } from './store/entries';
import { isContentOrForm, tellSiteOf } from './tell-site';
import { contentUids } from './uids';

/** What the plugin is told by `config/plugins.ts`. */
type ContentConfig = { siteUrl: string; siteSecret: string | undefined };

export default {
  contentTypes,
  controllers: { content },
  routes,
  register({ strapi }: { strapi: Core.Strapi }) {
    const { siteUrl, siteSecret } = strapi.config.get<ContentConfig>('plugin::content');
    guardContent(strapi);
    if (siteSecret !== undefined) {
      tellSiteOf(strapi, { siteUrl, secret: siteSecret, isTold: isContentOrForm });
    }
  },
  async bootstrap({ strapi }: { strapi: Core.Strapi }) {
    await seedContent(strapi);
    const revisions: RevisionSources = strapi.plugin('forms').service('revisions');
    revisions.register(() => contentRevision(strapi, contentUids));
  },
};
