import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { defaultLocale, isLocale } from '@ehpr/form-schemas';
import { refuse } from '../../../../../http/answer';
import { registryServices, type RegistryServices } from '../services';
import { tellOwnRegistration } from '../use-cases/own-registration';
import { asOwnerOfOne } from './as-owner';

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
      if (!told) return refuse(ctx, 404, 'NotFoundError', 'Nothing like that is registered');
      ctx.body = { data: told };
    }),
  };
};
