import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { submissionUid } from './uids';

/**
 * Submissions are written by intake, and read where the form's responses are: nothing of the CMS's
 * own touches them.
 */
export function guardSubmissions(strapi: Core.Strapi): void {
  strapi.documents.use((context, next) => {
    if (context.uid === submissionUid) {
      throw new errors.ForbiddenError('Submissions cannot be reached here');
    }
    return next();
  });
}
