import type { Core } from '@strapi/strapi';
import type { OptionListsAnswer } from '../../../shared/contracts';
import { formEntries } from '../store/form-entries';

/** The option lists that staff keep, and what they are called, by key. */
export async function readOptionLists(strapi: Core.Strapi): Promise<OptionListsAnswer> {
  const entries = formEntries(strapi);
  return { data: await entries.lists(), names: await entries.listNames() };
}
