import { randomBytes, randomInt, randomUUID } from 'node:crypto';
import { fileTypeFromBuffer } from 'file-type';
import type { Core } from '@strapi/strapi';
import { shippedFormNames } from '@ehpr/form-schemas/shipped';
import { errorName } from '../../../../logging/describe-error';
import type { Outbox } from '../../../outreach/server/src/contract';
import type {
  Answering,
  AnswerTallies,
  AnswerTally,
  OptionUse,
  OptionUses,
  Questions,
  RecordSource,
  RecordSources,
  RevisionSources,
  Sinks,
  SubmissionSink,
  Traces,
} from './contract';
import { clamdScan } from './scan/clamd';
import { noScanner } from './scan/scan';
import type { Db } from './store/db';
import { formEntries } from './store/form-entries';
import { bindUploads } from './store/uploads';
import { countByVersion, heldInSubmissions, submissionRecords } from './store/submissions';
import { countSentFiles, eraseTraces } from './store/traces';
import type { DraftsContext } from './use-cases/drafts-context';
import { sentCounter, type SentCounter } from './use-cases/count-sent';
import type { ProgressContext } from './use-cases/count-steps';
import { holdNewFiles } from './use-cases/hold-new-files';
import { judgeAnswers } from './use-cases/judge-answers';
import { keepSubmission } from './use-cases/keep-submission';
import { hourlyLimit } from '../../../../limits/hourly-limit';
import { publishedForms, type PublishedReader } from './use-cases/published-forms';
import type { SubmissionContext } from './use-cases/receive-submission';
import { readColumns, readFilters, type ResponsesContext } from './use-cases/responses-context';
import type { UploadContext } from './use-cases/receive-upload';
import { submissionLimits } from './use-cases/submission-limits';
import type { VersionsContext } from './use-cases/version-history';

/** What the plugin is told by `config/plugins.ts`. */
export type FormsConfig = {
  timeZone: string;
  proofSecret: string;
  /** Where people fill forms in, and where staff work. */
  siteUrl: string;
  adminUrl: string;
  submissionsPerHour: { withProof: number; withoutProof: number };
  uploadsPerHour: number;
  /** Where ClamAV listens; without it, files are not scanned. */
  clamd: { host: string; port: number } | undefined;
};

/** One thing for each form, given by whoever has it to give. */
function registered<T>(what: string) {
  const bySlug = new Map<string, T>();
  return {
    register(slug: string, thing: T) {
      if (bySlug.has(slug)) throw new Error(`“${slug}” has a ${what} already`);
      bySlug.set(slug, thing);
    },
    of: (slug: string) => bySlug.get(slug),
  };
}

const sinks = (): Sinks => registered<SubmissionSink>('sink');
const tallies = (): AnswerTallies => registered<AnswerTally>('tally');
const records = (): RecordSources => registered<RecordSource>('source of records');
const optionUses = (): OptionUses => registered<OptionUse>('use of options');

/** The forms that staff made are kept here; those that were shipped by whoever needs them. */
const isShipped = (slug: string) => shippedFormNames.some((name) => name === slug);

/** Who keeps the answers to a form: whoever said so, or this plugin. */
function sinkOf(strapi: Core.Strapi): SubmissionContext['sinkOf'] {
  const given: Sinks = strapi.plugin('forms').service('sinks');
  const own: SubmissionSink = (trx, submission) => {
    const outbox: Outbox = strapi.plugin('outreach').service('outbox');
    return keepSubmission({ trx, outbox, draw: randomInt }, submission);
  };
  return (slug) => given.of(slug) ?? (isShipped(slug) ? undefined : own);
}

function tallyOf(strapi: Core.Strapi): VersionsContext['tallyOf'] {
  const given: AnswerTallies = strapi.plugin('forms').service('tallies');
  const own = (slug: string) => () => countByVersion(strapi.db.connection, slug);
  return (slug) => given.of(slug) ?? (isShipped(slug) ? undefined : own(slug));
}

function useOf(strapi: Core.Strapi): VersionsContext['useOf'] {
  const given: OptionUses = strapi.plugin('forms').service('optionUses');
  const own = (slug: string): OptionUse => {
    return (options) => heldInSubmissions(strapi.db.connection, slug, options);
  };
  return (slug) => given.of(slug) ?? (isShipped(slug) ? undefined : own(slug));
}

function published({ strapi }: { strapi: Core.Strapi }): PublishedReader {
  return publishedForms(strapi.db.connection);
}

function submissions({ strapi }: { strapi: Core.Strapi }): SubmissionContext {
  const config = formsConfig(strapi);
  const plugin = strapi.plugin('forms');
  const report = reporter(strapi);
  return {
    db: strapi.db.connection,
    transaction: impatient(strapi),
    forms: plugin.service('published'),
    sinkOf: sinkOf(strapi),
    limits: submissionLimits(config.submissionsPerHour, (error) =>
      report('A submission was not counted', error),
    ),
    proofSecret: config.proofSecret,
    sent: plugin.service('sent'),
    now: () => new Date(),
    report,
  };
}

function sent({ strapi }: { strapi: Core.Strapi }): SentCounter {
  return sentCounter(strapi.db.connection, () => new Date(), reporter(strapi));
}

function progress({ strapi }: { strapi: Core.Strapi }): ProgressContext {
  const forms: PublishedReader = strapi.plugin('forms').service('published');
  return { db: strapi.db.connection, forms, now: () => new Date() };
}

const reporter = (strapi: Core.Strapi) => (what: string, error: unknown) =>
  strapi.log.error(`${what}: ${errorName(error)}`);

/** A transaction that ends sooner than the site loses patience, so that it hears what became of it. */
function impatient(strapi: Core.Strapi) {
  return async <T>(work: (trx: Db) => Promise<T>): Promise<T> =>
    await strapi.db.transaction(async ({ trx }) => {
      await trx.raw(`set local lock_timeout = '5s'; set local statement_timeout = '8s'`);
      return work(trx);
    });
}

function uploads({ strapi }: { strapi: Core.Strapi }): UploadContext {
  const { uploadsPerHour, clamd } = formsConfig(strapi);
  const report = reporter(strapi);
  return {
    db: strapi.db.connection,
    transaction: impatient(strapi),
    forms: strapi.plugin('forms').service('published'),
    limit: hourlyLimit('upload', uploadsPerHour, (error) =>
      report('An upload was not counted', error),
    ),
    scan: clamd ? clamdScan(clamd) : noScanner,
    typeOf: async (content) => {
      // What it cannot follow to the end is of no type that is known.
      const found = await fileTypeFromBuffer(content).catch(() => undefined);
      return found?.mime;
    },
    drawId: () => randomBytes(24).toString('base64url'),
    now: () => new Date(),
    report,
    taking: new Set(),
  };
}

/**
 * By the hour: mails to one address that one network asks for, and in all; and drafts from one network,
 * behind which a hospital may sit.
 */
const draftsPerHour = { ofAddress: 5, ofAddressInAll: 20, ofNetwork: 100 };

function drafts({ strapi }: { strapi: Core.Strapi }): DraftsContext {
  const report = reporter(strapi);
  const limit = (name: string, most: number) =>
    hourlyLimit(name, most, (error) => report('A draft was not counted', error));
  return {
    db: strapi.db.connection,
    transaction: impatient(strapi),
    forms: strapi.plugin('forms').service('published'),
    sinkOf: sinkOf(strapi),
    outbox: strapi.plugin('outreach').service('outbox'),
    limits: {
      ofAddress: limit('draft-address', draftsPerHour.ofAddress),
      ofAddressInAll: limit('draft-address-in-all', draftsPerHour.ofAddressInAll),
      ofNetwork: limit('draft-network', draftsPerHour.ofNetwork),
    },
    secret: formsConfig(strapi).proofSecret,
    drawId: randomUUID,
    drawToken: () => randomBytes(32).toString('base64url'),
    now: () => new Date(),
  };
}

function answering({ strapi }: { strapi: Core.Strapi }): Answering {
  const forms: PublishedReader = strapi.plugin('forms').service('published');
  return {
    judge: (given, present) => judgeAnswers({ forms, now: () => new Date() }, given, present),
    holdFiles: holdNewFiles,
    bindFiles: bindUploads,
  };
}

function versions({ strapi }: { strapi: Core.Strapi }): VersionsContext {
  return {
    db: strapi.db.connection,
    entries: formEntries(strapi),
    tallyOf: tallyOf(strapi),
    useOf: useOf(strapi),
    timeZone: formsConfig(strapi).timeZone,
  };
}

function responses({ strapi }: { strapi: Core.Strapi }): ResponsesContext {
  const db = strapi.db.connection;
  const { timeZone } = formsConfig(strapi);
  const given: RecordSources = strapi.plugin('forms').service('records');
  const own = (slug: string): RecordSource => ({
    seenBy: () => Promise.resolve(submissionRecords(db, slug, timeZone)),
  });
  return {
    db,
    entries: formEntries(strapi),
    forms: strapi.plugin('forms').service('published'),
    recordsOf: (slug) => given.of(slug) ?? (isShipped(slug) ? undefined : own(slug)),
    timeZone,
    now: () => new Date(),
    keptColumns: new Map(),
  };
}

function questions({ strapi }: { strapi: Core.Strapi }): Questions {
  const context = formServices(strapi).responses;
  return {
    async of(slug) {
      const { columns, versions } = await readColumns(context, slug);
      return { columns, versions, filters: await readFilters(context.db, slug, columns) };
    },
  };
}

const traces = (): Traces => ({ count: countSentFiles, erase: eraseTraces });

const revisions = (): RevisionSources => {
  const given: (() => Promise<string>)[] = [];
  return { register: (source) => void given.push(source), all: () => given };
};

/** Strapi makes each of these once, when it is first asked for. */
export default {
  sinks,
  tallies,
  records,
  optionUses,
  published,
  submissions,
  uploads,
  drafts,
  versions,
  sent,
  progress,
  responses,
  questions,
  answering,
  traces,
  revisions,
};

export function formsConfig(strapi: Core.Strapi): FormsConfig {
  return strapi.config.get<FormsConfig>('plugin::forms');
}

export function formServices(strapi: Core.Strapi): {
  published: PublishedReader;
  submissions: SubmissionContext;
  uploads: UploadContext;
  drafts: DraftsContext;
  versions: VersionsContext;
  sent: SentCounter;
  progress: ProgressContext;
  responses: ResponsesContext;
  proofSecret: string;
  revisions: RevisionSources;
} {
  const plugin = strapi.plugin('forms');
  return {
    published: plugin.service('published'),
    submissions: plugin.service('submissions'),
    uploads: plugin.service('uploads'),
    drafts: plugin.service('drafts'),
    versions: plugin.service('versions'),
    sent: plugin.service('sent'),
    progress: plugin.service('progress'),
    responses: plugin.service('responses'),
    proofSecret: formsConfig(strapi).proofSecret,
    revisions: plugin.service('revisions'),
  };
}
