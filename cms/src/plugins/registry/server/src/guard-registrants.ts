import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { registrantUid } from './uids';

const readings = new Set<string>(['findMany', 'findOne', 'findFirst', 'count']);

/**
 * Registrants are written by intake, which validates, keeps the history and writes the audit. No
 * form, bulk action or API of the CMS goes round it.
 */
export function guardRegistrants(strapi: Core.Strapi): void {
  strapi.documents.use((context, next) => {
    if (context.uid === registrantUid && !readings.has(context.action)) {
      throw new errors.ForbiddenError('Registrants cannot be changed here');
    }
    return next();
  });
}
