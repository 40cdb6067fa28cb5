import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { documentIdOf, refuse } from '../../../../../http/answer';
import type { LastSave } from '../../../../../two-editors/contract';
import { tellLastSave } from '../../../../../two-editors/tell-last-save';
import { bannerUid, pageUid, settingsUid, wordingUid, type ContentUid } from '../uids';
import { localeOf } from './locale-of';

/** What the editor of content asks when someone else may have saved meanwhile. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  const of = (uid: ContentUid) => async (ctx: Context) => {
    const entry = { uid, documentId: documentIdOf(ctx), locale: localeOf(ctx) };
    const data: LastSave | undefined = await tellLastSave(strapi, entry);
    if (!data) return refuse(ctx, 404, 'NotFoundError', 'There is no such entry');
    ctx.body = { data };
  };
  return {
    page: of(pageUid),
    settings: of(settingsUid),
    banner: of(bannerUid),
    wording: of(wordingUid),
  };
};
