import type { OptionLists } from '@ehpr/form-schemas';
import type { Core } from '@strapi/strapi';
import { formEntries } from '../store/form-entries';

/** The option lists that staff keep, by key. */
export function readOptionLists(strapi: Core.Strapi): Promise<OptionLists> {
  return formEntries(strapi).lists();
}
