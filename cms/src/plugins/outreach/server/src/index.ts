import type { Core } from '@strapi/strapi';
import { describeError } from '../../../../logging/describe-error';
import campaign from './controllers/campaign';
import recipients from './controllers/recipients';
import { registerPermissions } from './permissions';
import routes from './routes';
import services, { outreachContext } from './services';
import type { Chores } from './contract';
import { deliverMail } from './use-cases/deliver-mail';
import { wakeForgottenMail } from './use-cases/wake-forgotten-mail';

export default {
  services,
  controllers: { campaign, recipients },
  routes,

  async bootstrap({ strapi }: { strapi: Core.Strapi }): Promise<void> {
    await registerPermissions(strapi);
    const context = outreachContext(strapi);
    const chores: Chores = strapi.plugin('outreach').service('chores');
    await context.queue.start({
      chores: chores.all(),
      deliver: (mail) => deliverMail(context, mail),
      sweep: () => wakeForgottenMail(context),
      report: (error) => strapi.log.error(`Outreach: ${describeError(error, 'request')}`),
    });
  },

  async destroy({ strapi }: { strapi: Core.Strapi }): Promise<void> {
    await outreachContext(strapi).queue.stop();
  },
};
