import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { defaultLocale, isLocale, locales } from '@ehpr/form-schemas';
import { z } from 'zod';
import { refuse, refuseBody } from '../../../../../http/answer';
import { registryServices, type RegistryServices } from '../services';
import { changeOwnRegistration, type ChangeOutcome } from '../use-cases/change-own-registration';
import { confirmMailbox } from '../use-cases/confirm-mailbox';
import { tellOwnRegistration } from '../use-cases/own-registration';
import { keepMailbox, mailMailboxLinkAgain } from '../use-cases/waiting-mailbox';
import { asOwnerOfOne } from './as-owner';

const changeSent = z.strictObject({
  of: z.string().max(40),
  stamp: z.iso.datetime(),
  version: z.int().min(1).max(1_000_000),
  locale: z.enum(locales).default(defaultLocale),
  answers: z.unknown(),
});
const tokenSent = z.strictObject({ token: z.string().min(1).max(100) });

const localeOf = (ctx: Context) => {
  const { locale } = ctx.query;
  return isLocale(locale) ? locale : defaultLocale;
};

/** What people who signed in see and change of their own registration. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  const services = (): RegistryServices => registryServices(strapi);

  return {
    read: asOwnerOfOne(services, async (ctx, { owner, documentId }) => {
      const asked = { documentId, locale: localeOf(ctx) };
      const told = await tellOwnRegistration(services().records(), owner, asked);
      if (!told) return refuseUnknown(ctx);
      ctx.body = { data: told };
    }),

    change: asOwnerOfOne(services, async (ctx, { owner, documentId }) => {
      const sent = changeSent.safeParse(ctx.request.body);
      if (!sent.success) {
        return refuse(ctx, 400, 'BadRequestError', 'Send of, stamp, version, locale and answers');
      }
      // The session may be about another one by now, of which these are not the answers.
      if (sent.data.of !== documentId) {
        return refuse(ctx, 409, 'OtherRegistration', 'Another registration was opened meanwhile');
      }
      const outcome = await changeOwnRegistration(services().ownChanges(), owner, sent.data);
      if (!outcome) return refuseUnknown(ctx);
      reply(ctx, outcome);
    }),

    mailboxAgain: asOwnerOfOne(services, async (ctx, { owner, documentId }) => {
      const asked = { documentId };
      const outcome = await mailMailboxLinkAgain(services().ownChanges(), owner, asked);
      if (!outcome || outcome.kind === 'nothing-waits') return refuseUnknown(ctx);
      if (outcome.kind === 'too-many') return refuseTooMany(ctx, outcome);
      ctx.body = { data: null };
    }),

    keepMailbox: asOwnerOfOne(services, async (ctx, { owner, documentId }) => {
      const outcome = await keepMailbox(services().ownChanges(), owner, { documentId });
      if (!outcome) return refuseUnknown(ctx);
      ctx.body = { data: null };
    }),

    /** By whoever has the link, signed in or not. */
    async confirmMailbox(ctx: Context) {
      const sent = tokenSent.safeParse(ctx.request.body);
      if (!sent.success) return refuseBody(ctx, sent.error);
      ctx.set('Cache-Control', 'no-store');
      const { kind } = await confirmMailbox(services().ownChanges(), sent.data.token);
      switch (kind) {
        case 'confirmed':
          ctx.body = { data: null };
          return;
        case 'gone':
          return refuse(ctx, 410, 'LinkGone', 'This link cannot be used any more');
        case 'registered-already': {
          const message = 'You are registered already with this name and email address';
          return refuse(ctx, 409, 'RegisteredAlready', message);
        }
      }
    },
  };
};

const refuseUnknown = (ctx: Context) =>
  refuse(ctx, 404, 'NotFoundError', 'Nothing like that is registered');

function refuseTooMany(ctx: Context, { retryAfterSeconds }: { retryAfterSeconds: number }) {
  ctx.set('Retry-After', String(retryAfterSeconds));
  refuse(ctx, 429, 'RateLimitError', 'Too many links to new addresses. Try again later');
}

function reply(ctx: Context, outcome: ChangeOutcome): void {
  switch (outcome.kind) {
    case 'done':
      ctx.body = { data: outcome.told };
      return;
    case 'invalid': {
      const { errors } = outcome;
      return refuse(ctx, 400, 'ValidationError', 'Some answers need another look', { errors });
    }
    case 'superseded': {
      const { present: form, errors } = outcome;
      const message = 'The form has changed since it was opened';
      return refuse(ctx, 409, 'FormSuperseded', message, { form, errors });
    }
    case 'unknown-version':
      return refuse(ctx, 400, 'UnknownVersion', 'The form never had this version');
    case 'changed': {
      const { at, stamp } = outcome;
      const message = 'The registration was changed meanwhile. Send the answers again';
      return refuse(ctx, 409, 'RecordChanged', message, { at, stamp });
    }
    case 'too-many':
      return refuseTooMany(ctx, outcome);
  }
}
