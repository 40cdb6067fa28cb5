import { isLocale, isRecord } from '@ehpr/form-schemas';
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { documentIdOf, refuse } from '../../../../../http/answer';
import type { LastSave } from '../../../../../two-editors/contract';
import { tellLastSave } from '../../../../../two-editors/tell-last-save';
import { refuseUnknownForm, refuseUnknownList } from './answer';
import type { Difference } from '../../../shared/two-editors';
import { formServices } from '../services';
import { formUid, listUid } from '../uids';
import { differenceOfForm, differenceOfList } from '../use-cases/tell-difference';

/** What the editor of a form or a list asks when someone else may have saved meanwhile. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  const edited = (ctx: Context): object | undefined => {
    const body: unknown = ctx.request.body;
    if (isRecord(body)) return body;
    refuse(ctx, 400, 'ValidationError', 'Send what the editor has, as an object');
    return undefined;
  };

  return {
    async lastSaveOfForm(ctx: Context) {
      const locale = isLocale(ctx.query['locale']) ? ctx.query['locale'] : 'en';
      const entry = { uid: formUid, documentId: documentIdOf(ctx), locale };
      const data: LastSave | undefined = await tellLastSave(strapi, entry);
      if (!data) return refuseUnknownForm(ctx);
      ctx.body = { data };
    },

    async lastSaveOfList(ctx: Context) {
      const entry = { uid: listUid, documentId: documentIdOf(ctx), locale: 'en' };
      const data: LastSave | undefined = await tellLastSave(strapi, entry);
      if (!data) return refuseUnknownList(ctx);
      ctx.body = { data };
    },

    async differenceOfForm(ctx: Context) {
      const mine = edited(ctx);
      if (!mine) return;
      const { versions } = formServices(strapi);
      const data: Difference | undefined = await differenceOfForm(
        versions,
        documentIdOf(ctx),
        mine,
      );
      if (!data) return refuseUnknownForm(ctx);
      ctx.body = { data };
    },

    async differenceOfList(ctx: Context) {
      const mine = edited(ctx);
      if (!mine) return;
      const { versions } = formServices(strapi);
      const data: Difference | undefined = await differenceOfList(
        versions,
        documentIdOf(ctx),
        mine,
      );
      if (!data) return refuseUnknownList(ctx);
      ctx.body = { data };
    },
  };
};
