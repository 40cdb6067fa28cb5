import type { Core } from '@strapi/strapi';
import { errorName } from '../../../../logging/describe-error';
import type { AnswerTallies, AnswerTally, Sinks, SubmissionSink } from './contract';
import { formEntries } from './store/form-entries';
import { staffNames } from './store/staff-names';
import { sentCounter, type SentCounter } from './use-cases/count-sent';
import type { ProgressContext } from './use-cases/count-steps';
import { publishedForms, type PublishedReader } from './use-cases/published-forms';
import type { SubmissionContext } from './use-cases/receive-submission';
import { submissionLimits } from './use-cases/submission-limits';
import type { VersionsContext } from './use-cases/version-history';

/** What the plugin is told by `config/plugins.ts`. */
export type FormsConfig = {
  timeZone: string;
  proofSecret: string;
  submissionsPerHour: { withProof: number; withoutProof: number };
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

function published({ strapi }: { strapi: Core.Strapi }): PublishedReader {
  return publishedForms(strapi.db.connection);
}

function submissions({ strapi }: { strapi: Core.Strapi }): SubmissionContext {
  const config = formsConfig(strapi);
  const plugin = strapi.plugin('forms');
  const report = (what: string, error: unknown) => strapi.log.error(`${what}: ${errorName(error)}`);
  return {
    db: strapi.db.connection,
    async transaction(work) {
      return await strapi.db.transaction(async ({ trx }) => {
        // Sooner than the site loses patience, so that it hears what became of the submission.
        await trx.raw(`set local lock_timeout = '5s'; set local statement_timeout = '8s'`);
        return work(trx);
      });
    },
    forms: plugin.service('published'),
    sinks: plugin.service('sinks'),
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
  const report = (what: string, error: unknown) => strapi.log.error(`${what}: ${errorName(error)}`);
  return sentCounter(strapi.db.connection, () => new Date(), report);
}

function progress({ strapi }: { strapi: Core.Strapi }): ProgressContext {
  const forms: PublishedReader = strapi.plugin('forms').service('published');
  return { db: strapi.db.connection, forms, now: () => new Date() };
}

function versions({ strapi }: { strapi: Core.Strapi }): VersionsContext {
  return {
    db: strapi.db.connection,
    entries: formEntries(strapi),
    tallies: strapi.plugin('forms').service('tallies'),
    staffNames: staffNames(strapi),
    timeZone: formsConfig(strapi).timeZone,
  };
}

/** Strapi makes each of these once, when it is first asked for. */
export default { sinks, tallies, published, submissions, versions, sent, progress };

export function formsConfig(strapi: Core.Strapi): FormsConfig {
  return strapi.config.get<FormsConfig>('plugin::forms');
}

export function formServices(strapi: Core.Strapi): {
  published: PublishedReader;
  submissions: SubmissionContext;
  versions: VersionsContext;
  sent: SentCounter;
  progress: ProgressContext;
  proofSecret: string;
} {
  const plugin = strapi.plugin('forms');
  return {
    published: plugin.service('published'),
    submissions: plugin.service('submissions'),
    versions: plugin.service('versions'),
    sent: plugin.service('sent'),
    progress: plugin.service('progress'),
    proofSecret: formsConfig(strapi).proofSecret,
  };
}
