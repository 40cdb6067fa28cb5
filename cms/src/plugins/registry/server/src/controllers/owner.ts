import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';
import { documentIdOf, refuse, refuseBody } from '../../../../../http/answer';
import { clientKey } from '../../../../../limits/client-address';
import { locales } from '@ehpr/form-schemas';
import { destinations } from '../domain/destination';
import { registryServices, type RegistryServices } from '../services';
import { askForLink, askForLinkAgain, type LinkOutcome } from '../use-cases/ask-for-link';
import { chooseRegistration, tellOwnRegistrations } from '../use-cases/own-registrations';
import { signIn } from '../use-cases/sign-in';
import { signOut } from '../use-cases/sign-out';
import { tellMailbox } from '../use-cases/tell-mailbox';
import { asOwner } from './as-owner';

const linkAsked = z.strictObject({
  entry: z.string({ error: 'Enter an email address or a confirmation number' }).max(1000),
  locale: z.enum(locales).default('en'),
  destination: z.enum(destinations).default('registration'),
});
const tokenSent = z.strictObject({
  token: z.string({ error: 'Send the token of a link' }).max(200),
});

const againAsked = tokenSent.extend({ locale: linkAsked.shape.locale });

function reply(ctx: Context, outcome: LinkOutcome): void {
  switch (outcome.kind) {
    case 'taken':
      ctx.status = 202;
      ctx.body = { data: null };
      return;
    case 'invalid': {
      const message = 'Enter an email address or a confirmation number';
      return refuse(ctx, 400, 'ValidationError', message, { field: 'entry' });
    }
    case 'too-many':
      ctx.set('Retry-After', String(outcome.retryAfterSeconds));
      return refuse(ctx, 429, 'RateLimitError', 'Too many links were asked for. Try again later');
  }
}

/** How registrants come back: by a link to their mailbox, to what is registered by it. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  const services = (): RegistryServices => registryServices(strapi);
  // The site names the client; only its token opens these routes.
  const clientOf = (ctx: Context) =>
    clientKey(ctx.get('x-client-address') || ctx.ip, services().clientSecret);

  return {
    async askForLink(ctx: Context) {
      const sent = linkAsked.safeParse(ctx.request.body);
      if (!sent.success) return refuseBody(ctx, sent.error);
      const asked = { ...sent.data, client: clientOf(ctx) };
      reply(ctx, await askForLink(services().signIn, asked));
    },

    async askForLinkAgain(ctx: Context) {
      const sent = againAsked.safeParse(ctx.request.body);
      if (!sent.success) return refuseBody(ctx, sent.error);
      const asked = { ...sent.data, client: clientOf(ctx) };
      reply(ctx, await askForLinkAgain(services().signIn, asked));
    },

    async mailbox(ctx: Context) {
      const mailbox = await tellMailbox(services().signIn, String(ctx.params['reference']));
      if (mailbox === undefined) return refuse(ctx, 404, 'NotFoundError', 'Nobody is known by it');
      ctx.set('Cache-Control', 'no-store');
      ctx.body = { data: { mailbox } };
    },

    async signIn(ctx: Context) {
      const sent = tokenSent.safeParse(ctx.request.body);
      if (!sent.success) return refuseBody(ctx, sent.error);
      const signedIn = await signIn(services().signIn, sent.data.token);
      // The same for a link that was never made, is spent, or has expired.
      if (!signedIn) return refuse(ctx, 410, 'LinkGone', 'This link cannot be used any more');
      ctx.status = 201;
      ctx.set('Cache-Control', 'no-store');
      ctx.body = { data: signedIn };
    },

    registrations: asOwner(services, async (ctx, owner) => {
      ctx.body = { data: await tellOwnRegistrations(services().signIn, owner) };
    }),

    choose: asOwner(services, async (ctx, owner) => {
      const isOwn = await chooseRegistration(services().signIn, owner, documentIdOf(ctx));
      if (!isOwn) return refuse(ctx, 404, 'NotFoundError', 'Nothing like that is registered');
      ctx.body = { data: null };
    }),

    signOut: asOwner(services, async (ctx, owner) => {
      await signOut(services().signIn, owner);
      ctx.body = { data: null };
    }),
  };
};
