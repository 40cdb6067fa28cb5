import { BootRefused } from '../errors';

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

const property = (error: unknown, name: string): unknown =>
  typeof error === 'object' && error !== null ? Reflect.get(error, name) : undefined;

/** PostgreSQL puts the values of a row into its messages. */
const speaksOfRows = (error: unknown): boolean =>
  property(error, 'severity') !== undefined || property(error, 'routine') !== undefined;

/** A parser's message quotes what it was given. */
const quotesInput = (error: unknown): boolean => error instanceof SyntaxError;

/** An error's name and code, and the id of nothing and nobody. */
export const errorName = (error: unknown): string => {
  const name = text(property(error, 'name')) || typeof error;
  const code = text(property(error, 'code'));
  return code === '' || name === code ? name : `${name} ${code}`;
};

const frames = (error: unknown): string =>
  text(property(error, 'stack'))
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .join('\n');

/**
 * An error for the log: name, code and where it happened. Its message stands there only when it
 * was thrown outside a request, where nobody's answers are at hand, and not by the database.
 */
export const describeError = (error: unknown, during: 'request' | 'boot or job'): string => {
  if (error instanceof BootRefused) return error.message;
  const mayQuote = during !== 'request' && !speaksOfRows(error) && !quotesInput(error);
  const head = mayQuote
    ? `${errorName(error)}: ${text(property(error, 'message'))}`
    : errorName(error);
  return [head, frames(error)].filter((part) => part !== '').join('\n');
};
