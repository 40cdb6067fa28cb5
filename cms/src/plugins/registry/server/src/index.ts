import type { Core } from '@strapi/strapi';
import { randomInt } from 'node:crypto';
import { arrangeEditor } from '../../../../boot/arrange-editor';
import { heldOptions } from '../../../../records/held-options';
import type {
  AnswerTallies,
  OptionUses,
  PublishedForms,
  RecordSources,
  Sinks,
} from '../../../forms/server/src/contract';
import type {
  Audiences,
  Chores,
  MailRefusals,
  Outbox,
} from '../../../outreach/server/src/contract';
import contentTypes from './content-types';
import audit from './controllers/audit';
import duplicate from './controllers/duplicate';
import erasing from './controllers/erasing';
import extract from './controllers/extract';
import ownMerge from './controllers/own-merge';
import ownConfirmation from './controllers/own-confirmation';
import ownStanding from './controllers/own-standing';
import owner from './controllers/owner';
import ownRegistration from './controllers/own-registration';
import reconfirmation from './controllers/reconfirmation';
import record from './controllers/record';
import registrant from './controllers/registrant';
import search from './controllers/search';
import staff from './controllers/staff';
import unsubscribe from './controllers/unsubscribe';
import staffAtWork from './controllers/staff-at-work';
import { countOnHomepage } from './count-on-homepage';
import { guardAccounts } from './guard-accounts';
import { guardRegistrants } from './guard-registrants';
import { registerPermissions } from './permissions';
import { recordEditor } from './record-editor';
import routes from './routes';
import { scopeRegistrants } from './scope-registrants';
import services, {
  addressesOf,
  drawToken,
  eraseDueChore,
  mailLinksChore,
  registryServices,
  searchContext,
} from './services';
import { forgetMailboxChanges } from './store/mailbox-changes';
import { countByVersion } from './store/registrants';
import { forgetSignIns } from './store/sign-in';
import { forgetTexts } from './store/stored-searches';
import { registrantUid } from './uids';
import { announceWeeklyExtract } from './use-cases/announce-weekly-extract';
import { eraseDue } from './use-cases/erase-due';
import { audienceSource } from './use-cases/audience';
import { askToConfirm } from './use-cases/ask-to-confirm';
import { completeRegistrants } from './use-cases/complete-registrants';
import { mailLinks } from './use-cases/mail-links';
import { recordsSeenBy } from './use-cases/records-seen-by';
import { registerRegistrant } from './use-cases/register-registrant';

export default {
  services,
  contentTypes,
  controllers: {
    audit,
    duplicate,
    erasing,
    extract,
    owner,
    'own-merge': ownMerge,
    'own-registration': ownRegistration,
    'own-confirmation': ownConfirmation,
    'own-standing': ownStanding,
    reconfirmation,
    record,
    registrant,
    search,
    staff,
    staffAtWork,
    unsubscribe,
  },
  routes,
  register({ strapi }: { strapi: Core.Strapi }) {
    strapi.customFields.register({ name: 'answers', plugin: 'registry', type: 'json' });
    guardRegistrants(strapi);
    scopeRegistrants(strapi);
    guardAccounts(strapi);
    const sinks: Sinks = strapi.plugin('forms').service('sinks');
    sinks.register('registration', (trx, submission) => {
      const outbox: Outbox = strapi.plugin('outreach').service('outbox');
      const context = { trx, outbox, addresses: addressesOf(strapi), draw: randomInt, drawToken };
      return registerRegistrant(context, submission);
    });
    const tallies: AnswerTallies = strapi.plugin('forms').service('tallies');
    tallies.register('registration', () => countByVersion(strapi.db.connection));
    const records: RecordSources = strapi.plugin('forms').service('records');
    const { timeZone } = strapi.config.get<{ timeZone: string }>('plugin::forms');
    records.register('registration', {
      seenBy: (staff) => recordsSeenBy(strapi.db.connection, timeZone, staff),
      demands: { action: 'plugin::content-manager.explorer.read', subject: registrantUid },
    });
    const uses: OptionUses = strapi.plugin('forms').service('optionUses');
    uses.register('registration', (options) =>
      heldOptions(strapi.db.connection, { table: 'registrants' }, options),
    );
    const audiences: Audiences = strapi.plugin('outreach').service('audiences');
    audiences.register(audienceSource(searchContext(strapi)));
    const chores: Chores = strapi.plugin('outreach').service('chores');
    chores.register({
      name: 'registry-weekly-extract',
      cron: '*/5 * * * *',
      work: () => announceWeeklyExtract(registryServices(strapi).extracts),
    });
    chores.register({
      name: mailLinksChore,
      // They are mailed when they are asked for: this finds what was forgotten.
      cron: '* * * * *',
      work: () => mailLinks(registryServices(strapi).signIn),
    });
    chores.register({
      name: 'registry-ask-to-confirm',
      cron: '7 * * * *',
      work: () => askToConfirm(registryServices(strapi).reconfirmation),
    });
    chores.register({
      name: 'registry-forget-sign-ins',
      cron: '17 4 * * *',
      work: () => forgetSignIns(strapi.db.connection, new Date()),
    });
    chores.register({
      name: 'registry-forget-mailbox-changes',
      cron: '19 4 * * *',
      work: () => forgetMailboxChanges(strapi.db.connection, new Date()),
    });
    chores.register({
      name: eraseDueChore,
      // At night, in British Columbia.
      cron: '31 10 * * *',
      work: () => eraseDue(registryServices(strapi).erasing),
    });
    const refusals: MailRefusals = strapi.plugin('outreach').service('refusals');
    refusals.register({
      because: 'address-erased',
      among: (db, addresses) => addressesOf(strapi).erasedAmong(db, addresses),
    });
    chores.register({
      name: 'registry-forget-searches',
      cron: '23 4 * * *',
      work: () => forgetTexts(strapi.db.connection, new Date()),
    });
  },
  async bootstrap({ strapi }: { strapi: Core.Strapi }) {
    countOnHomepage(strapi);
    await registerPermissions(strapi);
    await arrangeEditor(strapi, recordEditor);
    const forms: PublishedForms = strapi.plugin('forms').service('published');
    await completeRegistrants(strapi.db.connection, forms);
  },
  async destroy({ strapi }: { strapi: Core.Strapi }) {
    await registryServices(strapi).extracts.connections.end();
  },
};
