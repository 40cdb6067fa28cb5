import type { Core } from '@strapi/strapi';

type EmailPlugin = { provider: { send(): Promise<never> } };

/**
 * Strapi would send its own mail from this machine, past the outbox and from an address that is not
 * ours. Nothing of ours asks it to, and now nothing else can.
 */
export const silenceStrapiMail = (strapi: Core.Strapi): void => {
  const email = strapi.plugin('email') as unknown as EmailPlugin;
  email.provider = {
    send: () => Promise.reject(new Error('Mail leaves through the outbox only.')),
  };
};
