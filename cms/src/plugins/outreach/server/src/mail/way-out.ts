import { subjectOf } from '../domain/subject-of-mail';
import type { MailContext } from './render-mail';

/**
 * How whoever gets a mail that they did not ask for stops such mail: on a page, and by the button that
 * their mail program shows beside it (RFC 8058). Any template of such mails has both.
 */
export function wayOut(
  cause: string,
  locale: string,
  { siteUrl, referenceTo }: Pick<MailContext, 'siteUrl' | 'referenceTo'>,
): { page: string; headers: Record<string, string> } {
  const reference = encodeURIComponent(referenceTo(subjectOf(cause)));
  const page = `${siteUrl}/${locale}/unsubscribe/${reference}`;
  return {
    page,
    headers: {
      'List-Unsubscribe': `<${page}/one-click>`,
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    },
  };
}
