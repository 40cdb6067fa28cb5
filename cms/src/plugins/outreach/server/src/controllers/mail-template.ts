import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';
import { refuse, refuseBody } from '../../../../../http/answer';
import type { Template, TemplateInList } from '../../../shared/templates';
import { messages } from '../domain/read-message';
import { campaignContext } from '../services';
import {
  changeTemplate,
  dropTemplate,
  makeTemplate,
  readTemplate,
  readTemplates,
  type TemplateOutcome,
} from '../use-cases/mail-templates';
import { campaignIdOf as templateIdOf, senderOf } from './campaign';

const name = z
  .string('Give the template a name')
  .trim()
  .min(1, 'Give the template a name')
  .max(100, 'A name can have at most 100 letters')
  .refine((typed) => !/\p{Cc}/u.test(typed) && typed.isWellFormed(), 'A name is one line');
const made = z.strictObject({ name, messages });
const changed = z.strictObject({ name, messages, revision: z.int().min(1).max(2_147_483_647) });

/** Words that staff keep, to write mails from. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  const context = () => campaignContext(strapi);
  const tell = async (ctx: Context, id: string) => {
    const template = await readTemplate(context(), senderOf(ctx), id);
    if (!template) return refuseUnknown(ctx);
    ctx.body = { data: template satisfies Template };
  };
  const answer = async (ctx: Context, outcome: TemplateOutcome) => {
    switch (outcome.kind) {
      case 'done':
        return tell(ctx, outcome.id);
      case 'unknown':
        return refuseUnknown(ctx);
      case 'changed': {
        const present = await readTemplate(context(), senderOf(ctx), templateIdOf(ctx));
        const message = 'Somebody changed this template meanwhile';
        return refuse(ctx, 409, 'ConflictError', message, present);
      }
      case 'not-yours': {
        const message =
          'Somebody else made this template: you can use it, but not change or delete it. Keep yours under another name';
        return refuse(ctx, 403, 'ForbiddenError', message);
      }
      case 'name-taken': {
        const message = 'There is a template with this name. Choose another one';
        return refuse(ctx, 400, 'ValidationError', message, { field: 'name' });
      }
      case 'too-many': {
        const message = 'There are very many templates. Delete some that nobody uses first';
        return refuse(ctx, 409, 'ConflictError', message);
      }
    }
  };

  return {
    async list(ctx: Context) {
      ctx.body = { data: (await readTemplates(context())) satisfies TemplateInList[] };
    },

    read: (ctx: Context) => tell(ctx, templateIdOf(ctx)),

    async make(ctx: Context) {
      const sent = made.safeParse(ctx.request.body);
      if (!sent.success) return refuseBody(ctx, sent.error);
      const outcome = await makeTemplate(context(), senderOf(ctx), sent.data);
      if (outcome.kind === 'done') ctx.status = 201;
      await answer(ctx, outcome);
    },

    async change(ctx: Context) {
      const sent = changed.safeParse(ctx.request.body);
      if (!sent.success) return refuseBody(ctx, sent.error);
      const change = { id: templateIdOf(ctx), ...sent.data };
      await answer(ctx, await changeTemplate(context(), senderOf(ctx), change));
    },

    async drop(ctx: Context) {
      const outcome = await dropTemplate(context(), senderOf(ctx), templateIdOf(ctx));
      if (outcome.kind !== 'done') return answer(ctx, outcome);
      ctx.status = 204;
    },
  };
};

function refuseUnknown(ctx: Context): void {
  refuse(ctx, 404, 'NotFoundError', 'There is no such template');
}
