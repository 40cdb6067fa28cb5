import type { Core } from '@strapi/strapi';
import { publishes } from '../publishes';

/** All that the site shows of what staff publish. */
const SHOWN: readonly string[] = [
  'plugin::forms.form',
  'plugin::content.page',
  'plugin::content.site-settings',
  'plugin::content.emergency-banner',
  'plugin::content.registration-wording',
];

/** The site itself reads what is published: told of that, it would read again, without end. */
const changesTheSite = (action: string, params: { status?: string }): boolean =>
  publishes(action, params) || action === 'unpublish' || action === 'delete';

type Site = { url: string; secret: string | undefined };

/**
 * Tells the site at once that something was published or taken away. It is never in the way: a site that
 * does not hear it learns of it by asking for the revision, as every copy of it does.
 */
export const tellSite = (strapi: Core.Strapi, { url, secret }: Site): void => {
  if (secret === undefined) return;
  const tell = () => {
    fetch(`${url}/hooks/published`, {
      method: 'POST',
      // A post that says of no kind what it is might be a form's of another site, which the site refuses.
      headers: { authorization: `Bearer ${secret}`, 'content-type': 'application/json' },
      body: '{}',
      signal: AbortSignal.timeout(3_000),
    })
      .then((answer) => answer.body?.cancel())
      .catch(() => strapi.log.debug('The site was not told at once that something was published'));
  };
  strapi.documents.use(async ({ uid, action, params }, next) => {
    if (!SHOWN.includes(uid) || !changesTheSite(action, params as { status?: string })) {
      return next();
    }
    return strapi.db.transaction(async ({ onCommit }) => {
      onCommit(tell);
      return next();
    });
  });
};
