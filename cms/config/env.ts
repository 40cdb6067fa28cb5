import { z } from 'zod';

/** Secrets that development falls back on begin like this, so that production can refuse them. */
const DEVELOPMENT_SECRET = 'development-only';

const developmentSecret = (purpose: string): string =>
  `${DEVELOPMENT_SECRET}-${purpose}-`.padEnd(48, '0');

/** As the mail service gives them out: a mark, and bytes in base64. */
const mailEventSecret = (bytes: string): string => `whsec_${Buffer.from(bytes).toString('base64')}`;
const bytesOfMailEventSecret = (secret: string): Buffer =>
  Buffer.from(secret.replace(/^whsec_/, ''), 'base64');

const isTimeZone = (name: string): boolean => {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
};

const webAddress = z
  .url({
    protocol: /^https?$/,
    error: ({ input }) =>
      input === undefined
        ? 'is missing'
        : 'must be an address that begins with http:// or https://',
  })
  .transform((address) => address.replace(/\/+$/, ''));

const wholeNumber = (from: number, to: number) =>
  z.coerce
    .number({ error: `must be a whole number from ${from} to ${to}` })
    .int({ error: `must be a whole number from ${from} to ${to}` })
    .min(from, { error: `must be at least ${from}` })
    .max(to, { error: `must be at most ${to}` });

const socketAddress = z
  .string()
  .regex(/^[^\s:/]+:\d{1,5}$/, { error: 'must look like clamd:3310, a host and a port' })
  .transform((address) => {
    const [host = '', port] = address.split(':');
    return { host, port: Number(port) };
  });

const isStrong = (secret: string): boolean => secret.length >= 32;
const isOurOwn = (secret: string): boolean => !secret.startsWith(DEVELOPMENT_SECRET);

/** What each setting must be. A setting that production needs has a default in development only. */
const settings = (production: boolean) => {
  const needed = <T extends z.ZodType<unknown, string>>(schema: T, inDevelopment: string) =>
    production ? schema : schema.prefault(inDevelopment as z.input<T> & string);

  const strongSecret = z
    .string({ error: 'is missing' })
    .refine(isStrong, { error: 'must have at least 32 characters', abort: true })
    .refine((secret) => !production || isOurOwn(secret), {
      error: 'is the one that development uses; production needs one of its own',
    });
  const secret = (purpose: string) => needed(strongSecret, developmentSecret(purpose));

  const keys = z
    .string({ error: 'is missing' })
    .transform((list) => list.split(',').map((key) => key.trim()))
    .refine((list) => list.every(isStrong), {
      error: 'must be one or more keys of at least 32 characters, with commas between',
      abort: true,
    })
    .refine((list) => !production || list.every(isOurOwn), {
      error: 'holds one that development uses; production needs keys of its own',
    });

  const staffPassword = z
    .string()
    .regex(/^(?=.*[a-z])(?=.*[A-Z])(?=.*\d).{10,}$/, {
      error: 'needs 10 characters or more, with a small letter, a capital and a digit',
    })
    .refine(() => !production, { error: 'must not be set in production', abort: true });

  return z.object({
    NODE_ENV: z
      .enum(['development', 'test', 'production'], {
        error: 'must be development, test or production',
      })
      .default('development'),
    HOST: z.string().default('127.0.0.1'),
    PORT: wholeNumber(0, 65535).default(1337),
    LOG_LEVEL: z
      .enum(['error', 'warn', 'info', 'http', 'debug'], {
        error: 'must be error, warn, info, http or debug',
      })
      .default('info'),
    TIME_ZONE: z
      .string()
      .refine(isTimeZone, { error: 'must name a time zone, as America/Vancouver does' })
      .default('America/Vancouver'),

    DATABASE_URL: needed(
      z.string({ error: 'is missing' }).regex(/^postgres(ql)?:\/\/[^/]+\/.+/, {
        error: 'must look like postgres://user:password@host:5432/database',
      }),
      'postgres://ehpr:ehpr@127.0.0.1:5432/ehpr',
    ),

    CMS_URL: needed(webAddress, 'http://localhost:1337'),
    SITE_URL: needed(webAddress, 'http://localhost:4321'),

    APP_KEYS: needed(keys, developmentSecret('app-keys')),
    API_TOKEN_SALT: secret('api-token-salt'),
    ADMIN_JWT_SECRET: secret('admin-jwt'),
    TRANSFER_TOKEN_SALT: secret('transfer-token-salt'),
    JWT_SECRET: secret('jwt'),
    ENCRYPTION_KEY: secret('encryption'),
    CMS_API_TOKEN: secret('api-token'),
    PROOF_SECRET: secret('proof'),
    SITE_WEBHOOK_SECRET: strongSecret.optional(),

    LIMIT_WITH_PROOF: wholeNumber(1, 1_000_000).default(300),
    LIMIT_WITHOUT_PROOF: wholeNumber(1, 1_000_000).default(10),
    LIMIT_UPLOADS: wholeNumber(1, 1_000_000).default(300),
    LIMIT_LINKS: wholeNumber(1, 1_000_000).default(300),
    CLAMD_ADDRESS: socketAddress.optional(),

    MAIL_FROM: needed(
      z
        .string({ error: 'is missing' })
        .regex(/^(?:[^<>\r\n]+ <[^<>\s@]+@[^<>\s@]+>|[^<>\s@]+@[^<>\s@]+)$/, {
          error: 'must look like Registry <registry@example.org>',
        }),
      'Emergency Health Provider Registry <registry@example.org>',
    ),
    RESEND_API_KEY: production
      ? z.string({ error: 'is missing' }).min(8, { error: 'is too short to be a key' })
      : z.string().optional(),
    RESEND_BASE_URL: webAddress.optional(),
    RESEND_WEBHOOK_SECRET: needed(
      z
        .string({ error: 'is missing' })
        .regex(/^whsec_[A-Za-z0-9+/]{32,}={0,2}$/, {
          error: 'must look like whsec_…, as Resend shows it with the webhook',
          abort: true,
        })
        .refine((given) => !production || isOurOwn(String(bytesOfMailEventSecret(given))), {
          error: 'is the one that development uses; production needs one of its own',
        }),
      mailEventSecret(developmentSecret('mail-events')),
    ),

    SLACK_ALERTS_WEBHOOK_URL: z
      .url({
        protocol: production ? /^https$/ : /^https?$/,
        // Without its value, which is a secret.
        error: 'must be an https address',
      })
      .optional(),

    SEED_STAFF_PASSWORD: staffPassword.optional(),
  });
};

type Settings = z.output<ReturnType<typeof settings>>;

export type Env = Omit<Settings, 'RESEND_API_KEY' | 'RESEND_BASE_URL'> & {
  /** Without a base address, mail goes to Resend itself. */
  RESEND: { apiKey: string; baseUrl: string | undefined };
};

export type EnvReading = { kind: 'read'; env: Env } | { kind: 'refused'; problems: string[] };

/** Without a key of one's own, mail in development stays on this machine, with the emulator. */
const mailService = (key: string | undefined, baseUrl: string | undefined): Env['RESEND'] =>
  key === undefined
    ? { apiKey: 're_development', baseUrl: baseUrl ?? 'http://localhost:4400' }
    : { apiKey: key, baseUrl };

/** Reads every setting, or names every one that is missing or malformed, never with its value. */
export const readEnv = (source: Record<string, string | undefined>): EnvReading => {
  const given = Object.fromEntries(
    Object.entries(source).filter(([, value]) => value !== undefined && value.trim() !== ''),
  );
  const result = settings(given['NODE_ENV'] === 'production').safeParse(given);
  if (!result.success) {
    return {
      kind: 'refused',
      problems: result.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`),
    };
  }
  const { RESEND_API_KEY, RESEND_BASE_URL, ...rest } = result.data;
  return { kind: 'read', env: { ...rest, RESEND: mailService(RESEND_API_KEY, RESEND_BASE_URL) } };
};

const reading = readEnv(process.env);
const fallback = readEnv({ NODE_ENV: 'test' });

/** Why the CMS must not start; `register()` looks here before anything else. */
export const envProblems: readonly string[] = reading.kind === 'refused' ? reading.problems : [];

/**
 * The settings. Building the admin panel loads the configuration too, where there are no secrets
 * yet: it gets the development ones, with which `register()` refuses to start.
 */
export const env: Env = (() => {
  if (reading.kind === 'read') return reading.env;
  if (fallback.kind === 'read') return fallback.env;
  throw new Error(`The development settings are unsound: ${fallback.problems.join('; ')}.`);
})();
