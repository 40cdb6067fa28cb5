import type { OptionLists } from '@ehpr/form-schemas';
import type { Core } from '@strapi/strapi';

/** The option lists that staff keep, by key. */
export async function readOptionLists(strapi: Core.Strapi): Promise<OptionLists> {
  const lists = await strapi.documents('plugin::forms.option-list').findMany({ limit: -1 });
  return Object.fromEntries(lists.map((list) => [list['key'], list['options']]));
}
