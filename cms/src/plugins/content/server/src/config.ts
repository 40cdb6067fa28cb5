import type { Core } from '@strapi/strapi';

/** What the plugin is told by `config/plugins.ts`. */
export type ContentConfig = {
  /** Where the public reads, and where staff work. */
  siteUrl: string;
  adminUrl: string;
  encryptionKey: string;
  /** In which staff are told when something was saved. */
  timeZone: string;
};

export function contentConfig(strapi: Core.Strapi): ContentConfig {
  return strapi.config.get<ContentConfig>('plugin::content');
}
