import type { CmsProcess } from './cms-process.ts';
import { linkIn, type Mail } from './inbox.ts';

/** The token in a mail that brought the link to a draft. */
export const draftTokenIn = (mail: Mail): string =>
  linkIn(mail, '/resume/').split('/resume/')[1] ?? '';

export type DraftCalls = ReturnType<typeof draftCalls>;

/** Calls the API of drafts as the site does. */
export function draftCalls(cms: CmsProcess) {
  const post = (path: string, body: unknown, address = '203.0.113.9') =>
    cms.call('POST', `/api/forms/${path}`, {
      headers: { 'content-type': 'application/json', 'x-client-address': address },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
  return {
    save: (
      draft: object,
      { slug = 'registration', address }: { slug?: string; address?: string } = {},
    ) => post(`${slug}/drafts`, { version: 1, locale: 'en', answers: {}, ...draft }, address),
    open: (token: unknown) => post('drafts/open', { token, locale: 'en' }),
    discard: (token: unknown) => post('drafts/discard', { token }),
    post,
  };
}
