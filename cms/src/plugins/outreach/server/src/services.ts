import type { Core } from '@strapi/strapi';
import { createHmac, randomUUID } from 'node:crypto';
import type {
  Audiences,
  AudienceSource,
  BlockedAddresses,
  Chore,
  Chores,
  Mailbag,
  MailRefusal,
  MailRefusals,
  Outbox,
} from './contract';
import { MailQueue, type Alert } from './jobs/mail-queue';
import { kindOf } from './domain/mail-kind';
import { languageOf, renderMail, type MailContext } from './mail/render-mail';
import { createMailClient, type SendChunk } from './mail/resend-client';
import { campaignAlertText } from '../../../../alerts/campaign-alert';
import { tellSlack } from '../../../../alerts/tell-slack';
import { hourlyLimit } from '../../../../limits/hourly-limit';
import { describeError } from '../../../../logging/describe-error';
import { createEventVerifier, type VerifyEvent } from './mail/resend-events';
import { createReferences } from '../../../../sealing/references';
import { createSealing, type Sealing } from '../../../../sealing/sealing';
import {
  findBlocked,
  forgetBlocked,
  forgetOldBlocks,
  liftBlock,
  readBlocked,
} from './store/blocked-addresses';
import type { BlockContext } from './use-cases/blocked-address';
import { blankOldSearches } from './store/campaigns';
import { blankInLedger, countInLedger } from './store/ledger-of-people';
import { findPublished } from './store/mail-wordings';
import { countMailOf, deleteMailOf, deleteOldMail, findMailAbout } from './store/mail-about';
import { campaignMails, type CampaignMails } from './mail/campaign-mails';
import type { CampaignContext } from './use-cases/campaign-context';
import type { DeliveryContext } from './use-cases/deliver-mail';
import type { EngineContext } from './use-cases/engine-context';
import { enqueueMail } from './use-cases/enqueue-mail';
import type { WordsContext } from './use-cases/words-context';
import type { HearingContext } from './use-cases/hear-mail-event';

/** What the plugin is told by `config/plugins.ts`. */
export type OutreachConfig = {
  databaseUrl: string;
  siteUrl: string;
  /** Where staff work. */
  adminUrl: string;
  /** What secrets in links are sealed with while they wait. */
  encryptionKey: string;
  resend: { apiKey: string; baseUrl: string | undefined; from: string; webhookSecret: string };
  /** Of the channel that hears of what staff have to put right. */
  slackWebhook: string | undefined;
};

type OutreachContext = DeliveryContext & {
  queue: MailQueue;
  sealing: Sealing;
  sendChunk: SendChunk;
  mails: CampaignMails;
  /** Tells Slack, where a channel is set; throws where that did not take it. */
  alert(alert: Alert): Promise<void>;
  verify: VerifyEvent;
};

/** What mails of the registry are written with beside their words. */
export function mailContextOf(strapi: Core.Strapi): MailContext {
  const { siteUrl, adminUrl, encryptionKey } =
    strapi.config.get<OutreachConfig>('plugin::outreach');
  return { siteUrl, adminUrl, referenceTo: createReferences(encryptionKey).to };
}

const context = ({ strapi }: { strapi: Core.Strapi }): OutreachContext => {
  const config = strapi.config.get<OutreachConfig>('plugin::outreach');
  const mailContext = mailContextOf(strapi);
  const db = strapi.db.connection;
  return {
    db,
    queue: new MailQueue(config.databaseUrl),
    sealing: createSealing(config.encryptionKey, 'outbox'),
    async render(mail) {
      if (mail.template === 'campaign-test') return renderMail(mail, mailContext);
      const place = { kind: kindOf(mail), locale: languageOf(mail) };
      return renderMail(mail, mailContext, await findPublished(db, place));
    },
    mails: campaignMails({ ...mailContext, from: config.resend.from }),
    ...createMailClient(config.resend),
    async alert(alert) {
      if (config.slackWebhook === undefined) return;
      await tellSlack(config.slackWebhook, campaignAlertText(alert, config.adminUrl));
    },
    verify: createEventVerifier(config.resend),
    now: () => new Date(),
  };
};

export const outreachContext = (strapi: Core.Strapi): OutreachContext =>
  strapi.plugin('outreach').service('context');

const outbox = ({ strapi }: { strapi: Core.Strapi }): Outbox => ({
  enqueue: (trx, mail) => {
    const given: MailRefusals = strapi.plugin('outreach').service('refusals');
    return enqueueMail({ ...outreachContext(strapi), refusals: given.all() }, trx, mail);
  },
});

const mailbag = (): Mailbag => ({
  about: findMailAbout,
  count: async (db, people) => (await countMailOf(db, people)) + (await countInLedger(db, people)),
  async erase(trx, people) {
    await forgetBlocked(trx, people.mailboxes);
    return (await deleteMailOf(trx, people)) + (await blankInLedger(trx, people));
  },
  async eraseOld(trx, before) {
    await deleteOldMail(trx, before);
    await blankOldSearches(trx, before);
    await forgetOldBlocks(trx, before);
  },
});

const refusals = (): MailRefusals => {
  const given: MailRefusal[] = [
    { because: 'address-blocked', among: (db, addresses) => findBlocked(db, addresses) },
  ];
  return { register: (refusal) => void given.push(refusal), all: () => given };
};

const chores = ({ strapi }: { strapi: Core.Strapi }): Chores => {
  const given: Chore[] = [];
  return {
    register: (chore) => void given.push(chore),
    all: () => given,
    wake: (name) => outreachContext(strapi).queue.wakeChore(name),
  };
};

const audiences = (): Audiences => {
  let given: AudienceSource | undefined;
  return {
    register: (source) => void (given = source),
    source: () => {
      if (!given) throw new Error('Nobody says whom campaigns are for');
      return given;
    },
  };
};

/** What the use-cases of campaigns are called with. */
export const campaignContext = (strapi: Core.Strapi): CampaignContext => ({
  db: strapi.db.connection,
  transaction: async (work) => await strapi.db.transaction(({ trx }) => work(trx)),
  audiences: strapi.plugin('outreach').service<Audiences>('audiences').source(),
  queue: outreachContext(strapi).queue,
  drawId: randomUUID,
  now: () => new Date(),
});

/** Tests that one member of staff can send themselves in an hour. */
const testsPerHour = 30;

/** What the words of campaigns are shown and tried with. */
export const wordsContext = (strapi: Core.Strapi): WordsContext => ({
  ...campaignContext(strapi),
  siteUrl: strapi.config.get<OutreachConfig>('plugin::outreach').siteUrl,
  outbox: strapi.plugin('outreach').service<Outbox>('outbox'),
  testLimit: hourlyLimit('campaign-test', testsPerHour, (error) =>
    strapi.log.error(`A test mail was not counted: ${describeError(error, 'request')}`),
  ),
});

/** What campaigns are sent with. */
export const engineContext = (strapi: Core.Strapi): EngineContext => {
  const { queue, mails, sendChunk } = outreachContext(strapi);
  return {
    ...campaignContext(strapi),
    refusals: strapi.plugin('outreach').service<MailRefusals>('refusals').all(),
    queue,
    mails,
    sendChunk,
    outbox: strapi.plugin('outreach').service<Outbox>('outbox'),
    pause: (seconds) => queue.pause(seconds),
  };
};

/** What is told of mails is heard with. */
export const hearingContext = (strapi: Core.Strapi): HearingContext => ({
  transaction: async (work) => await strapi.db.transaction(({ trx }) => work(trx)),
  verify: outreachContext(strapi).verify,
  now: () => new Date(),
});

/** What staff are told about an address that they type. */
export const blockContext = (strapi: Core.Strapi): BlockContext => {
  const { encryptionKey } = strapi.config.get<OutreachConfig>('plugin::outreach');
  return {
    transaction: async (work) => await strapi.db.transaction(({ trx }) => work(trx)),
    now: () => new Date(),
    digestOf: (address) =>
      createHmac('sha256', `blocked-address/${encryptionKey}`)
        .update(address.toLowerCase())
        .digest('hex'),
  };
};

const blockedAddresses = (): BlockedAddresses => ({ read: readBlocked, lift: liftBlock });

/** Strapi makes each of these once, when it is first asked for. */
export default { audiences, blockedAddresses, context, mailbag, outbox, chores, refusals };
