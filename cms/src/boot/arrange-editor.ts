import type { Core } from '@strapi/strapi';
import { arranged, type Arrangement, type Configuration } from './arrangement';

export type { Arrangement } from './arrangement';

type Configurations = {
  findContentType?(uid: string): object;
  findComponent?(uid: string): object;
  findConfiguration(model: object): Promise<Configuration>;
  updateConfiguration(model: object, configuration: Configuration): Promise<void>;
};

/** Arranges an editor, once and again when a release arranges it anew; what staff changed stays. */
export const arrangeEditor = async (strapi: Core.Strapi, wanted: Arrangement): Promise<void> => {
  const store = strapi.store({ type: 'ehpr', name: 'arranged' });
  // Releases that did not remember what they wrote left `true`.
  const before = (await store.get({ key: wanted.uid })) as Arrangement | true | null;
  if (JSON.stringify(before) === JSON.stringify(wanted)) return;
  const service: Configurations = strapi.plugin('content-manager').service(wanted.of);
  const model = service.findContentType?.(wanted.uid) ?? service.findComponent?.(wanted.uid);
  if (!model) throw new Error(`There is no “${wanted.uid}” to arrange`);

  const current = await service.findConfiguration(model);
  await service.updateConfiguration(model, arranged(current, wanted, before));
  await store.set({ key: wanted.uid, value: wanted });
};
