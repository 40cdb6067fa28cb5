import { isAbsolute, resolve } from 'node:path';
import { inRoot } from './paths.ts';
import { Stop } from './stop.ts';

const port = (name: string, otherwise: number): number => {
  const text = process.env[name];
  if (text === undefined || text === '') return otherwise;
  const number = Number(text);
  if (Number.isInteger(number) && number > 0 && number < 65_536) return number;
  throw new Stop(`${name} must be a port from 1 to 65535, not "${text}".`);
};

/** Where the command was called; npm moves to the root of the house before it runs a script. */
export const calledFrom = (): string => process.env.INIT_CWD ?? process.cwd();

/** Ports and data of `npm start`. Throws words that name a malformed setting. */
export const startSettings = () => {
  const folder = process.env.DATA_DIR || '.data';
  return {
    dataDir: isAbsolute(folder) ? folder : resolve(inRoot(), folder),
    ports: {
      site: port('SITE_PORT', 4321),
      cms: port('CMS_PORT', 1337),
      inbox: port('INBOX_PORT', 4400),
      postgres: port('POSTGRES_PORT', 5433),
    },
    /** With it, mail goes to Resend instead of the inbox. */
    resendApiKey: process.env.RESEND_API_KEY || undefined,
  };
};

/** Both tell Slack, each of what only it knows. */
const slack = 'SLACK_ALERTS_WEBHOOK_URL';

/** Settings of the CMS that may be tried out with `npm start`; it checks them itself. */
export const cmsPassedThrough = (): Record<string, string> => {
  const names = ['LIMIT_WITH_PROOF', 'LIMIT_WITHOUT_PROOF', 'LOG_LEVEL', 'MAIL_FROM', 'TIME_ZONE'];
  return named([...names, slack]);
};

/** Settings of the site that may be tried out with `npm start`; it checks them itself. */
export const sitePassedThrough = (): Record<string, string> => named([slack]);

/** A Chromium to use in place of the packaged one. */
export const chromiumPath = (): string | undefined => process.env.CHROMIUM_PATH || undefined;

/**
 * What a child process inherits: the machine's own variables, none of the registry's settings, so
 * that a setting left in a shell changes nothing unseen.
 */
export const machineEnvironment = (): Record<string, string> => {
  const kept = ['PATH', 'HOME', 'USER', 'LOGNAME', 'SHELL', 'TERM', 'LANG', 'LC_ALL', 'TZ'];
  const also = ['TMPDIR', 'TEMP', 'TMP', 'SystemRoot', 'COMSPEC', 'CI', 'LD_LIBRARY_PATH'];
  return named([...kept, ...also]);
};

const named = (names: readonly string[]): Record<string, string> =>
  Object.fromEntries(
    names.flatMap((name) => {
      const value = process.env[name];
      return value === undefined ? [] : [[name, value]];
    }),
  );

/** The time zone in which days are judged. */
export const timeZone = (): string => process.env.TIME_ZONE || 'America/Vancouver';

/** Where browser tests put their pictures of pages. */
export const screensFolder = (): string => process.env.SCREENS || 'test-results/screens';

/** The database to work on, where it is named; else that of `npm start`. */
export const databaseUrl = (): string | undefined => process.env.DATABASE_URL || undefined;
