import type { Core } from '@strapi/strapi';
import { registrantUid } from './uids';

const columns = [
  'confirmationNumber',
  'lastName',
  'firstName',
  'stream',
  'email',
  'primaryPhone',
  'status',
  'registeredAt',
];
const rows = [
  [{ name: 'confirmationNumber', size: 6 }, { name: 'status', size: 6 }],
  [{ name: 'registeredAt', size: 6 }, { name: 'language', size: 6 }],
  [{ name: 'answers', size: 12 }],
];

/** How the admin shows registrants from the start; what staff arrange later stays. */
export async function layOutRecord(strapi: Core.Strapi): Promise<void> {
  const store = strapi.store({ type: 'plugin', name: 'registry' });
  if (await store.get({ key: 'record_is_laid_out' })) return;
  const contentTypes = strapi.plugin('content-manager').service('content-types');
  const registrant = contentTypes.findContentType(registrantUid);
  const configuration = await contentTypes.findConfiguration(registrant);
  await contentTypes.updateConfiguration(registrant, {
    settings: {
      ...configuration.settings,
      mainField: 'lastName',
      defaultSortBy: 'registeredAt',
      defaultSortOrder: 'DESC',
    },
    metadatas: configuration.metadatas,
    layouts: { list: columns, edit: rows },
  });
  await store.set({ key: 'record_is_laid_out', value: true });
}
