import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import type { PublishedForms } from '../../../../forms/server/src/contract';
import { registrantUid } from '../uids';
import { readAnswersInWords, type RegistrantRecord } from '../use-cases/read-answers-in-words';

/** The id that is asked for; what cannot be one is the id of nobody. */
function idOf(ctx: Context): string {
  const id = String(ctx.params['documentId']);
  return /^[a-z0-9]{1,40}$/.test(id) ? id : '';
}

export default ({ strapi }: { strapi: Core.Strapi }) => ({
  /** The answers of a registrant, readable. */
  async answers(ctx: Context) {
    const registrant = (await strapi.documents(registrantUid).findOne({
      documentId: idOf(ctx),
    })) as unknown as RegistrantRecord | null;
    if (!registrant) {
      ctx.status = 404;
      ctx.body = {
        data: null,
        error: {
          status: 404,
          name: 'NotFoundError',
          message: 'There is no such registrant',
          details: {},
        },
      };
      return;
    }
    const forms: PublishedForms = strapi.plugin('forms').service('published');
    ctx.body = { data: await readAnswersInWords(forms, registrant) };
  },
});
