import { locales } from '@ehpr/form-schemas';
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';
import { documentIdOf, refuse } from '../../../../../http/answer';
import type { Outbox } from '../../../../outreach/server/src/contract';
import { registryServices } from '../services';
import {
  disownOwn,
  mergeOwnRegistrations,
  readOwnMerge,
  tellOwnApart,
} from '../use-cases/own-merges';
import { answerWith } from './answer';
import { asOwner } from './as-owner';
import { choicesSent, stampsSent } from './merge-sent';

const locale = z.enum(locales).default('en');
const other = z.string().regex(/^[a-z0-9]{1,40}$/u);
const mergeSent = z.strictObject({ other, locale, stamps: stampsSent, choices: choicesSent });
const pairSent = z.strictObject({ other });

/** What people do who registered twice: merge the two, or say that they are not one. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  const services = () => registryServices(strapi);
  const records = () => services().records();
  const refuseSent = (ctx: Context) =>
    refuse(ctx, 400, 'ValidationError', 'Send the other registration, and what is chosen of each');

  return {
    read: asOwner(services, async (ctx, owner) => {
      const asked = {
        documentId: documentIdOf(ctx),
        locale: locale.catch('en').parse(ctx.query['locale']),
      };
      const merge = await readOwnMerge(records(), owner, asked);
      answerWith(ctx, merge && { kind: 'pair', ...merge });
    }),

    merge: asOwner(services, async (ctx, owner) => {
      const sent = mergeSent.safeParse(ctx.request.body);
      if (!sent.success) return refuseSent(ctx);
      const outbox = strapi.plugin('outreach').service<Outbox>('outbox');
      const merged = await mergeOwnRegistrations({ ...records(), outbox }, owner, {
        pair: { one: documentIdOf(ctx), other: sent.data.other },
        asked: sent.data,
        locale: sent.data.locale,
      });
      answerWith(ctx, merged);
    }),

    tellApart: asOwner(services, async (ctx, owner) => {
      const sent = pairSent.safeParse(ctx.request.body);
      if (!sent.success) return refuseSent(ctx);
      const pair = { one: documentIdOf(ctx), other: sent.data.other };
      answerWith(ctx, await tellOwnApart(records(), owner, pair));
    }),

    disown: asOwner(services, async (ctx, owner) => {
      const sent = pairSent.safeParse(ctx.request.body);
      if (!sent.success) return refuseSent(ctx);
      const pair = { one: documentIdOf(ctx), other: sent.data.other };
      answerWith(ctx, await disownOwn(records(), owner, pair));
    }),
  };
};
