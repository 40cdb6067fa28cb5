import type { Core } from '@strapi/strapi';
import type { TranslationSources } from '../../../content/server/src/contract';
import { describeError } from '../../../../logging/describe-error';
import blockedAddress from './controllers/blocked-address';
import campaign from './controllers/campaign';
import engine from './controllers/engine';
import mailTemplate from './controllers/mail-template';
import wording from './controllers/wording';
import words from './controllers/words';
import event from './controllers/event';
import recipients from './controllers/recipients';
import { registerPermissions } from './permissions';
import routes from './routes';
import services, { engineContext, outreachContext } from './services';
import type { Chore, Chores } from './contract';
import { forgetEvents } from './store/mail-events';
import type { Db } from './store/outbox';
import { deliverMail } from './use-cases/deliver-mail';
import { wakeForgottenCampaigns } from './use-cases/wake-forgotten-campaigns';
import { wakeForgottenMail } from './use-cases/wake-forgotten-mail';
import { tellFrenchGaps } from './use-cases/tell-french-gaps';
import { workOnCampaign } from './use-cases/work-on-campaign';

/** How long what the mail service told is kept: longer than it repeats itself. */
const eventDays = 30;

const forgettingEvents = (db: Db): Chore => ({
  name: 'outreach-forget-mail-events',
  cron: '29 4 * * *',
  work: () => forgetEvents(db, new Date(Date.now() - eventDays * 24 * 3_600_000)),
});

export default {
  services,
  controllers: {
    'blocked-address': blockedAddress,
    campaign,
    engine,
    event,
    'mail-template': mailTemplate,
    recipients,
    wording,
    words,
  },
  routes,

  async bootstrap({ strapi }: { strapi: Core.Strapi }): Promise<void> {
    await registerPermissions(strapi);
    const context = outreachContext(strapi);
    const translations: TranslationSources = strapi.plugin('content').service('translations');
    translations.register(() => tellFrenchGaps(context));
    const chores: Chores = strapi.plugin('outreach').service('chores');
    await context.queue.start({
      chores: [...chores.all(), forgettingEvents(context.db)],
      deliver: (mail) => deliverMail(context, mail),
      workOn: (campaign, mayGoOn) => workOnCampaign(engineContext(strapi), campaign, mayGoOn),
      alert: (alert) => context.alert(alert),
      async sweep() {
        await wakeForgottenMail(context);
        await wakeForgottenCampaigns(engineContext(strapi));
      },
      report: (error) => strapi.log.error(`Outreach: ${describeError(error, 'request')}`),
    });
  },

  async destroy({ strapi }: { strapi: Core.Strapi }): Promise<void> {
    await outreachContext(strapi).queue.stop();
  },
};
