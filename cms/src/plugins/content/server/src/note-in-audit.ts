import { defaultLocale, locales } from '@ehpr/form-schemas';
import type { Core } from '@strapi/strapi';
import type { AuditAction } from '../../../../audit/actions';
import { addToAudit } from '../../../../audit/add-to-audit';
import { isContent } from './uids';

type Params = { documentId?: string; locale?: string | string[] };

const noted: Partial<Record<string, AuditAction>> = {
  publish: 'content.published',
  unpublish: 'content.unpublished',
  delete: 'content.deleted',
};

/**
 * Below every button, bulk action and API: who published what the public reads, or took it away, stands in
 * the audit, in the same transaction and without a word of it.
 */
export function noteInAudit(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    const { uid } = context;
    const action = noted[context.action];
    if (!isContent(uid) || action === undefined) return next();
    const { documentId = '', locale = defaultLocale } = context.params as Params;
    return strapi.db.transaction(async ({ trx }) => {
      const result = await next();
      const user = strapi.requestContext.get()?.state['user'] as { id: number } | undefined;
      const languages = locale === '*' ? locales : [locale].flat();
      await addToAudit(trx, {
        at: new Date(),
        actor: user ? `staff:${user.id}` : 'system',
        action,
        subject: documentId,
        details: { what: uid.replace('plugin::content.', ''), languages: languages.join(',') },
      });
      return result;
    });
  });
}
