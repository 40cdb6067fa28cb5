import type { Core } from '@strapi/strapi';
import { formUid } from './uids';

/** The fields of a form itself that all its languages share, but for the note of who publishes. */
export function sharedFields(strapi: Core.Strapi): string[] {
  return Object.entries(strapi.contentType(formUid).attributes)
    .filter(([name, { pluginOptions }]) => {
      const { i18n } = (pluginOptions ?? {}) as { i18n?: { localized?: boolean } };
      return i18n?.localized === false && name !== 'note';
    })
    .map(([name]) => name);
}
