import { defaultLocale } from '@ehpr/form-schemas';
import type { Core } from '@strapi/strapi';
import { contentConfig } from './config';
import { createPreviews } from './previews';
import { isContent } from './uids';

type Wanted = { documentId: string; locale?: string; status?: string };
type Ability = { can(action: string, subject: string): boolean };

/**
 * Where Strapi's own preview of what the public reads is; forms have a preview of their own. Strapi asks
 * nobody whether they may read what they want a preview of: that is asked here.
 */
export function offerPreview(
  strapi: Core.Strapi,
  uid: string,
  { documentId, locale = defaultLocale, status }: Wanted,
): string | undefined {
  if (!isContent(uid)) return undefined;
  const ability = strapi.requestContext.get()?.state['userAbility'] as Ability | undefined;
  if (!ability?.can('plugin::content-manager.explorer.read', uid)) return undefined;
  const { siteUrl, encryptionKey } = contentConfig(strapi);
  const isDraft = status !== 'published';
  const previewed = { uid, documentId, status: isDraft ? 'draft' : 'published' } as const;
  const ticket = createPreviews(encryptionKey).ticketFor(previewed, new Date());
  return `${siteUrl}/${locale}/preview/content/${ticket}`;
}
