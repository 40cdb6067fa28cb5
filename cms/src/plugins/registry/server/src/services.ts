import type { Core } from '@strapi/strapi';
import { randomBytes, randomUUID } from 'node:crypto';
import { hourlyLimit } from '../../../../limits/hourly-limit';
import { describeError } from '../../../../logging/describe-error';
import type { Answering, PublishedForms } from '../../../forms/server/src/contract';
import { createReferences } from '../../../../sealing/references';
import { createSealing } from '../../../../sealing/sealing';
import type { BlockedAddresses, Chores, Mailbag } from '../../../outreach/server/src/contract';
import { strapiAccounts } from './accounts';
import { digestOfMailbox } from './domain/erased-address';
import { accountErasing } from './erase-account';
import { extractConnections } from './store/extract-connections';
import { registrantSessions } from './registrant-sessions';
import type { SearchContext } from './use-cases/ask-search';
import { erasedAddresses, type ErasedAddresses } from './use-cases/erased-addresses';
import type { ErasingContext } from './use-cases/erasing-context';
import type { ExtractContext } from './use-cases/extract-context';
import type { OwnChangeContext } from './use-cases/own-change-context';
import type { RecordContext } from './use-cases/record-context';
import type { ReconfirmationContext } from './use-cases/reconfirmation-context';
import type { AuditContext } from './use-cases/search-audit';
import { ownerAtWork, type OwnerAtWork } from './use-cases/owner-at-work';
import type { SignInContext } from './use-cases/sign-in-context';
import { staffAtWork, type StaffAtWork } from './use-cases/staff-at-work';
import type { StandingContext } from './use-cases/standing-context';
import type { StaffContext } from './use-cases/staff-context';

function staffContext(strapi: Core.Strapi): StaffContext {
  return {
    db: strapi.db.connection,
    transaction: async (work) => await strapi.db.transaction(({ trx }) => work(trx)),
    accounts: strapiAccounts(strapi),
    outbox: strapi.plugin('outreach').service('outbox'),
    now: () => new Date(),
  };
}

export function searchContext(strapi: Core.Strapi): SearchContext {
  const forms = strapi.plugin('forms');
  return {
    db: strapi.db.connection,
    questions: forms.service('questions'),
    forms: forms.service('published'),
    timeZone: strapi.config.get<{ timeZone: string }>('plugin::forms').timeZone,
    now: () => new Date(),
    drawId: () => randomBytes(16).toString('base64url'),
  };
}

/** What the plugin is told by `config/plugins.ts`. */
type RegistryConfig = {
  databaseUrl: string;
  /** What is sealed with it while it waits. */
  encryptionKey: string;
  /** How many may be asked for from one network. */
  linksPerHour: number;
};

function extractContext({ strapi }: { strapi: Core.Strapi }): ExtractContext {
  const { databaseUrl } = strapi.config.get<RegistryConfig>('plugin::registry');
  const { db, questions, forms, timeZone, now } = searchContext(strapi);
  return {
    db,
    questions,
    forms,
    timeZone,
    now,
    transaction: async (work) => await strapi.db.transaction(({ trx }) => work(trx)),
    connections: extractConnections(databaseUrl, db),
    outbox: strapi.plugin('outreach').service('outbox'),
    drawId: randomUUID,
    drawTicket: () => randomBytes(32).toString('base64url'),
    report: (what, error) => strapi.log.error(`${what}: ${describeError(error, 'request')}`),
  };
}

/** Strapi makes it once, when it is first asked for: it holds connections. */
export default { extracts: extractContext };

const extractsOf = (strapi: Core.Strapi): ExtractContext =>
  strapi.plugin('registry').service('extracts');

function auditContext(strapi: Core.Strapi): AuditContext {
  const { timeZone } = strapi.config.get<{ timeZone: string }>('plugin::forms');
  return { db: strapi.db.connection, timeZone, now: () => new Date() };
}

/** Links that are mailed in an hour for one address or number. A network may be a whole hospital. */
const linksPerHour = { ofEntryAndNetwork: 5, ofEntry: 20 };

/** By what the work is known in the queue that mails the links which were asked for. */
export const mailLinksChore = 'registry-mail-links';

/** Links to new addresses that one registration can ask for in an hour. */
const newMailboxesPerHour = 5;

function ownChangeContext(strapi: Core.Strapi, records: RecordContext): OwnChangeContext {
  const { transaction, sessions, outbox } = signInContext(strapi);
  return {
    ...records,
    transaction,
    sessions,
    drawToken,
    outbox,
    answering: strapi.plugin('forms').service<Answering>('answering'),
    mailboxLimit: hourlyLimit('new-mailbox', newMailboxesPerHour, (error) =>
      strapi.log.error(`A new address was not counted: ${describeError(error, 'request')}`),
    ),
  };
}

/** The secret of a link. */
export const drawToken = (): string => randomBytes(32).toString('base64url');

function signInContext(strapi: Core.Strapi): SignInContext {
  const { encryptionKey, linksPerHour: ofNetwork } =
    strapi.config.get<RegistryConfig>('plugin::registry');
  const limit = (name: string, most: number) =>
    hourlyLimit(name, most, (error) =>
      strapi.log.error(`A request for a link was not counted: ${describeError(error, 'request')}`),
    );
  return {
    db: strapi.db.connection,
    transaction: async (work) => await strapi.db.transaction(({ trx }) => work(trx)),
    sealing: createSealing(encryptionKey, 'link-request'),
    outbox: strapi.plugin('outreach').service('outbox'),
    sessions: registrantSessions(strapi),
    limits: {
      ofEntryAndNetwork: limit('link-from', linksPerHour.ofEntryAndNetwork),
      ofEntry: limit('link', linksPerHour.ofEntry),
      ofNetwork: limit('link-network', ofNetwork),
    },
    references: createReferences(encryptionKey),
    wake: () => strapi.plugin('outreach').service<Chores>('chores').wake(mailLinksChore),
    drawId: randomUUID,
    drawToken,
    now: () => new Date(),
  };
}

function reconfirmationContext(strapi: Core.Strapi): ReconfirmationContext {
  return {
    db: strapi.db.connection,
    transaction: async (work) => await strapi.db.transaction(({ trx }) => work(trx)),
    outbox: strapi.plugin('outreach').service('outbox'),
    timeZone: strapi.config.get<{ timeZone: string }>('plugin::forms').timeZone,
    now: () => new Date(),
  };
}

function standingContext(strapi: Core.Strapi): StandingContext {
  const { encryptionKey } = strapi.config.get<RegistryConfig>('plugin::registry');
  return {
    db: strapi.db.connection,
    forms: strapi.plugin('forms').service<PublishedForms>('published'),
    outbox: strapi.plugin('outreach').service('outbox'),
    references: createReferences(encryptionKey),
    limit: hourlyLimit('mail-wish', 20, (error) =>
      strapi.log.error(`A wish for mail was not counted: ${describeError(error, 'request')}`),
    ),
    now: () => new Date(),
  };
}

type Request = { state: Record<string, unknown> };

/** Whoever is signed in to their registration, as users-permissions knows them. */
async function ownerOf(
  context: SignInContext,
  { state }: Request,
): Promise<OwnerAtWork | undefined> {
  const auth = state['auth'] as { strategy?: { name?: string } } | undefined;
  const user = state['user'] as { id: number; email: string } | undefined;
  const session = state['session'] as { id: string } | undefined;
  if (auth?.strategy?.name !== 'users-permissions' || !user || !session) return undefined;
  const { id: accountId, email } = user;
  return ownerAtWork(context, { accountId, email, sessionId: session.id });
}

/** By what erasing is known in the queue. */
export const eraseDueChore = 'registry-erase-due';

/** Mailboxes of people who were erased. */
export function addressesOf(strapi: Core.Strapi): ErasedAddresses {
  const { encryptionKey } = strapi.config.get<RegistryConfig>('plugin::registry');
  return erasedAddresses((mailbox) => digestOfMailbox(encryptionKey, mailbox));
}

function erasingContext(strapi: Core.Strapi): ErasingContext {
  const { encryptionKey } = strapi.config.get<RegistryConfig>('plugin::registry');
  const outreach = strapi.plugin('outreach');
  return {
    db: strapi.db.connection,
    transaction: async (work) => await strapi.db.transaction(({ trx }) => work(trx)),
    mailbag: outreach.service('mailbag'),
    traces: strapi.plugin('forms').service('traces'),
    eraseAccount: accountErasing(strapi),
    digestOfMailbox: (mailbox) => digestOfMailbox(encryptionKey, mailbox),
    timeZone: strapi.config.get<{ timeZone: string }>('plugin::forms').timeZone,
    now: () => new Date(),
    wake: () => outreach.service<Chores>('chores').wake(eraseDueChore),
    warn: (what) => strapi.log.warn(what),
    report: (what, error) => strapi.log.error(`${what}: ${describeError(error, 'request')}`),
  };
}

export type RegistryServices = ReturnType<typeof registryServices>;

/** What controllers call the use-cases with. */
export function registryServices(strapi: Core.Strapi) {
  const db = strapi.db.connection;
  const records = (): RecordContext => ({
    db,
    forms: strapi.plugin('forms').service<PublishedForms>('published'),
    mailbag: strapi.plugin('outreach').service<Mailbag>('mailbag'),
    blockedAddresses: strapi.plugin('outreach').service<BlockedAddresses>('blockedAddresses'),
    timeZone: strapi.config.get<{ timeZone: string }>('plugin::forms').timeZone,
    now: () => new Date(),
  });
  return {
    db,
    staff: staffContext(strapi),
    search: searchContext(strapi),
    extracts: extractsOf(strapi),
    audit: auditContext(strapi),
    signIn: signInContext(strapi),
    erasing: erasingContext(strapi),
    reconfirmation: reconfirmationContext(strapi),
    /** Keys the digests that stand for networks. */
    clientSecret: strapi.config.get<RegistryConfig>('plugin::registry').encryptionKey,
    /** Who is signed in to their own registration. Every controller of theirs hands it down. */
    ownerAtWork: (ctx: Request): Promise<OwnerAtWork | undefined> =>
      ownerOf(signInContext(strapi), ctx),
    /** Who asks, with what they may see. Every controller that reads registrants hands it down. */
    staffAtWork: (ctx: { state: Record<string, unknown> }): Promise<StaffAtWork> =>
      staffAtWork(db, ctx.state['user'] as { id: number }),
    records,
    ownChanges: (): OwnChangeContext => ownChangeContext(strapi, records()),
    standing: (): StandingContext => standingContext(strapi),
  };
}
