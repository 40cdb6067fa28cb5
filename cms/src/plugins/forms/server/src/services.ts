import type { Core } from '@strapi/strapi';
import { errorName } from '../../../../logging/describe-error';
import type { SubmissionSink, Sinks } from './contract';
import { publishedForms, type PublishedReader } from './use-cases/published-forms';
import type { SubmissionContext } from './use-cases/receive-submission';
import { submissionLimits } from './use-cases/submission-limits';

/** What the plugin is told by `config/plugins.ts`. */
export type FormsConfig = {
  timeZone: string;
  proofSecret: string;
  submissionsPerHour: { withProof: number; withoutProof: number };
};

function sinks(): Sinks {
  const bySlug = new Map<string, SubmissionSink>();
  return {
    register(slug, sink) {
      if (bySlug.has(slug)) throw new Error(`“${slug}” has a sink already`);
      bySlug.set(slug, sink);
    },
    of: (slug) => bySlug.get(slug),
  };
}

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
    now: () => new Date(),
    report,
  };
}

/** Strapi makes each of these once, when it is first asked for. */
export default { sinks, published, submissions };

export function formsConfig(strapi: Core.Strapi): FormsConfig {
  return strapi.config.get<FormsConfig>('plugin::forms');
}

export function formServices(strapi: Core.Strapi): {
  published: PublishedReader;
  submissions: SubmissionContext;
  proofSecret: string;
} {
  const plugin = strapi.plugin('forms');
  return {
    published: plugin.service('published'),
    submissions: plugin.service('submissions'),
    proofSecret: formsConfig(strapi).proofSecret,
  };
}
