import type { Core } from '@strapi/strapi';

/** What Strapi stores of each custom field; how staff edit them stands in admin/src/custom-fields.ts. */
const types = {
  condition: 'json',
  options: 'json',
  messages: 'json',
  revision: 'string',
  key: 'string',
  list: 'string',
  question: 'string',
  questions: 'text',
} as const;

export function registerCustomFields(strapi: Core.Strapi): void {
  for (const [name, type] of Object.entries(types)) {
    strapi.customFields.register({ name, plugin: 'forms', type });
  }
}
