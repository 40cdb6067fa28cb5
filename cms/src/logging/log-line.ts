import { describeError } from './describe-error';

const MESSAGE = Symbol.for('message');
const SPLAT = Symbol.for('splat');

type LogInfo = { level: string; message: unknown; [key: symbol]: unknown };

const inRequest = (): boolean =>
  'strapi' in globalThis && globalThis.strapi.requestContext.get() !== undefined;

/** Winston glues the message of an error that follows the words to them. */
const withoutGluedErrors = (message: string, splat: unknown): string =>
  (Array.isArray(splat) ? splat : [])
    .filter((item) => item instanceof Error)
    .reduce((words, error) => words.replace(` ${error.message}`, ''), message);

const words = (info: LogInfo): string => {
  const during = inRequest() ? 'request' : 'boot or job';
  if (info instanceof Error) return describeError(info, during);
  if (info.message instanceof Error) return describeError(info.message, during);
  return withoutGluedErrors(String(info.message), info[SPLAT]);
};

/** Makes one line of each log record; the only place that decides what of an error is written. */
export const logLine = (info: LogInfo): LogInfo => ({
  ...info,
  [MESSAGE]: `${new Date().toISOString()} ${info.level} ${words(info)}`,
});
