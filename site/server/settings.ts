import { isAbsolute } from 'node:path';

/** What the server in front of Astro needs to know. The rest is declared in astro.config.ts. */
export type ServerSettings = {
  host: string;
  port: number;
  /** The public address, as people see it. */
  siteUrl: URL;
  production: boolean;
};

/** A setting is missing or malformed: the message names each, so that it can be put right. */
export class SettingsError extends Error {
  readonly code = 'SETTINGS';
}

/**
 * The settings, read once at boot. Those that only pages use are checked here too, so that a
 * mistake shows when the server starts and not when the first person comes.
 */
export function readSettings(given: NodeJS.ProcessEnv = process.env): ServerSettings {
  // A setting left blank is not set.
  const env = Object.fromEntries(Object.entries(given).filter(([, value]) => value?.trim()));
  const production = env.NODE_ENV === 'production';
  const problems: string[] = [];
  const url = (name: string, fallback?: string): URL => {
    const value = env[name] ?? fallback;
    if (value && URL.canParse(value) && /^https?:/u.test(value)) return new URL(value);
    problems.push(value ? `${name} must be an http or https address` : `${name} is not set`);
    return new URL('http://localhost');
  };
  const number = (name: string, fallback: number, valid: (value: number) => boolean): number => {
    const value = env[name] === undefined ? fallback : Number(env[name]);
    if (!valid(value)) problems.push(`${name} must be a number that makes sense there`);
    return value;
  };

  const port = number(
    'PORT',
    4321,
    (value) => Number.isInteger(value) && value >= 0 && value < 65536,
  );
  const siteUrl = url('SITE_URL', production ? undefined : `http://localhost:${port}`);
  url('CMS_URL');
  if (!env.CMS_API_TOKEN) problems.push('CMS_API_TOKEN is not set');
  number('CMS_POLL_SECONDS', 2, (value) => value > 0);
  if (env.CONTENT_DIR && !isAbsolute(env.CONTENT_DIR)) {
    problems.push('CONTENT_DIR must be the whole path of a folder');
  }
  if (env.SLACK_ALERTS_WEBHOOK_URL && !isWebhook(env.SLACK_ALERTS_WEBHOOK_URL)) {
    // Without its value, which is a secret.
    problems.push('SLACK_ALERTS_WEBHOOK_URL must be an https address');
  }

  if (problems.length > 0) {
    throw new SettingsError(
      `The site cannot start:\n${problems.map((each) => `  ${each}`).join('\n')}`,
    );
  }
  return {
    host: env.HOST ?? '127.0.0.1',
    port,
    siteUrl,
    production,
  };
}

/** Whether a secret may be sent there: over https, or to this machine, where tests listen. */
function isWebhook(value: string): boolean {
  const url = URL.canParse(value) ? new URL(value) : undefined;
  if (url?.protocol === 'https:') return true;
  return url?.protocol === 'http:' && ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname);
}
