import type { Core } from '@strapi/strapi';
import { isContent } from './uids';

const tells = ['publish', 'unpublish', 'delete', 'create', 'update', 'discardDraft'];

/**
 * Tells the site at once that something was published or taken away. It is never in the way: a site that
 * does not hear it learns of it by asking for the revision, as every copy of it does.
 */
export function tellSiteOf(
  strapi: Core.Strapi,
  { siteUrl, secret, isTold }: { siteUrl: string; secret: string; isTold(uid: string): boolean },
): void {
  const tell = () => {
    fetch(`${siteUrl}/hooks/published`, {
      method: 'POST',
      // A post that says of no kind what it is might be a form's of another site, which the site refuses.
      headers: { authorization: `Bearer ${secret}`, 'content-type': 'application/json' },
      body: '{}',
      signal: AbortSignal.timeout(3_000),
    })
      .then((answer) => answer.body?.cancel())
      .catch(() => strapi.log.debug('The site was not told at once that something was published'));
  };
  strapi.documents.use(async (context, next) => {
    if (!isTold(context.uid) || !tells.includes(context.action)) return next();
    return strapi.db.transaction(async ({ onCommit }) => {
      onCommit(tell);
      return next();
    });
  });
}

export const isContentOrForm = (uid: string): boolean =>
  isContent(uid) || uid === 'plugin::forms.form';
