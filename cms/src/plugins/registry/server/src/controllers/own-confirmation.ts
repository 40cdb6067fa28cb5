import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { refuseBody } from '../../../../../http/answer';
import { registryServices } from '../services';
import { confirmRegistration } from '../use-cases/confirm-registration';
import { answerWith } from './answer';
import { asOwnerOfOne } from './as-owner';

const moment = z.iso.datetime({ error: 'Send the moments that the registration was read with' });
const confirmationAsked = z.strictObject({ stamp: moment, confirmedAt: moment });

/** That what is registered is still correct, as a person says it. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  const services = () => registryServices(strapi);

  return {
    confirm: asOwnerOfOne(services, async (ctx, { owner, documentId }) => {
      const sent = confirmationAsked.safeParse(ctx.request.body);
      if (!sent.success) return refuseBody(ctx, sent.error);
      const asked = { documentId, asked: sent.data };
      answerWith(ctx, await confirmRegistration(services().records(), owner, asked));
    }),
  };
};
