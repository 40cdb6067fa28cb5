import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { documentIdOf } from '../../../../../http/answer';
import { registryServices } from '../services';
import { registrantUid } from '../uids';
import { noteView } from '../use-cases/note-view';
import { readAnswersInWords, type RegistrantRecord } from '../use-cases/read-answers-in-words';
import { lookOf, refuseUnknown } from './answer';

export default ({ strapi }: { strapi: Core.Strapi }) => ({
  /** The answers of a registrant, readable. */
  async answers(ctx: Context) {
    const documentId = documentIdOf(ctx);
    const registrant = (await strapi
      .documents(registrantUid)
      .findOne({ documentId })) as unknown as RegistrantRecord | null;
    if (!registrant) return refuseUnknown(ctx);
    const services = registryServices(strapi);
    const records = services.records();
    const staff = await services.staffAtWork(ctx);
    await noteView(records, staff, { documentId, look: lookOf(ctx) });
    ctx.body = { data: await readAnswersInWords(records.forms, registrant) };
  },
});
