import { contentTypes } from '../src/plugins/content/server/src/domain/content-file';
import { env } from './env';

/** A plugin of ours, from `src/plugins`, with the settings that it needs. */
const ours = (name: string, config: object = {}) => ({
  enabled: true,
  resolve: `./src/plugins/${name}`,
  config,
});

export default {
  forms: ours('forms', {
    timeZone: env.TIME_ZONE,
    proofSecret: env.PROOF_SECRET,
    siteUrl: env.SITE_URL,
    adminUrl: env.CMS_URL,
    submissionsPerHour: {
      withProof: env.LIMIT_WITH_PROOF,
      withoutProof: env.LIMIT_WITHOUT_PROOF,
    },
    uploadsPerHour: env.LIMIT_UPLOADS,
    clamd: env.CLAMD_ADDRESS,
  }),
  content: ours('content', {
    siteUrl: env.SITE_URL,
    adminUrl: env.CMS_URL,
    encryptionKey: env.ENCRYPTION_KEY,
    timeZone: env.TIME_ZONE,
  }),
  registry: ours('registry', {
    databaseUrl: env.DATABASE_URL,
    encryptionKey: env.ENCRYPTION_KEY,
    linksPerHour: env.LIMIT_LINKS,
  }),
  outreach: ours('outreach', {
    databaseUrl: env.DATABASE_URL,
    siteUrl: env.SITE_URL,
    adminUrl: env.CMS_URL,
    encryptionKey: env.ENCRYPTION_KEY,
    resend: { ...env.RESEND, from: env.MAIL_FROM, webhookSecret: env.RESEND_WEBHOOK_SECRET },
    slackWebhook: env.SLACK_ALERTS_WEBHOOK_URL,
  }),

  'users-permissions': {
    config: {
      jwtSecret: env.JWT_SECRET,
      jwtManagement: 'refresh',
      // A registrant is signed in for an hour; the registry ends a session at once when they sign out.
      sessions: {
        httpOnly: true,
        accessTokenLifespan: 3600,
        idleRefreshTokenLifespan: 3600,
        maxRefreshTokenLifespan: 3600,
      },
    },
  },

  // Documents and pictures of the public site, which the content plugin keeps in PostgreSQL.
  upload: {
    config: { sizeLimit: 10_000_000, security: { allowedTypes: [...contentTypes] } },
  },
};
