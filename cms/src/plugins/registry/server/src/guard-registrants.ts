import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { registrantUid } from './uids';

const readings = new Set<string>(['findMany', 'findOne', 'findFirst', 'count']);

/**
 * Registrants are written by intake, which validates, keeps the history and writes the audit. No
 * form, bulk action or API of the CMS goes round it.
 */
export function guardRegistrants(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    if (context.uid !== registrantUid) return next();
    if (!readings.has(context.action)) {
      throw new errors.ForbiddenError('Registrants cannot be changed here');
    }
    try {
      return await next();
    } catch (error) {
      if (!isFaultOfQuestion(error)) throw error;
      throw new errors.ValidationError(
        'Registrants cannot be asked for like that: see the filters',
      );
    }
  });
}

/**
 * Whether a question was malformed. Strapi lets some through to the database, which says so by the
 * classes 22 and 42, or trips over them in plain errors without a code.
 */
function isFaultOfQuestion(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { code } = error as { code?: unknown };
  if (code === undefined) return error.name === 'Error' || error.name === 'TypeError';
  return typeof code === 'string' && /^(?:22|42)/u.test(code);
}
