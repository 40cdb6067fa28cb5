import type { Core } from '@strapi/strapi';

/** How the Content Manager shows a content type, or a component of one. */
export type Arrangement = {
  of: 'content-types' | 'components';
  uid: string;
  settings?: Record<string, unknown>;
  /** What each field is called, and a sentence that says what to do with it. */
  fields: Record<string, { label: string; description?: string }>;
  /** Columns of the list, and rows of the editor: each a field and its width in twelfths. */
  columns?: string[];
  rows?: [field: string, width: number][][];
};

type Metadata = { edit: Record<string, unknown>; list: Record<string, unknown> };
type Configuration = {
  settings: Record<string, unknown>;
  metadatas: Record<string, Metadata>;
  layouts: { list: string[]; edit: unknown };
};
type Configurations = {
  findContentType?(uid: string): object;
  findComponent?(uid: string): object;
  findConfiguration(model: object): Promise<Configuration>;
  updateConfiguration(model: object, configuration: Configuration): Promise<void>;
};

/** Arranges an editor once; what staff arrange later stays. */
export const arrangeEditor = async (strapi: Core.Strapi, wanted: Arrangement): Promise<void> => {
  const store = strapi.store({ type: 'ehpr', name: 'arranged' });
  if (await store.get({ key: wanted.uid })) return;
  const service: Configurations = strapi.plugin('content-manager').service(wanted.of);
  const model = service.findContentType?.(wanted.uid) ?? service.findComponent?.(wanted.uid);
  if (!model) throw new Error(`There is no “${wanted.uid}” to arrange`);

  const { settings, metadatas, layouts } = await service.findConfiguration(model);
  for (const [field, { label, description = '' }] of Object.entries(wanted.fields)) {
    const known = metadatas[field] ?? { edit: {}, list: {} };
    metadatas[field] = {
      edit: { ...known.edit, label, description },
      list: { ...known.list, label },
    };
  }
  await service.updateConfiguration(model, {
    settings: { ...settings, ...wanted.settings },
    metadatas,
    layouts: {
      list: wanted.columns ?? layouts.list,
      edit: wanted.rows
        ? wanted.rows.map((row) => row.map(([name, size]) => ({ name, size })))
        : layouts.edit,
    },
  });
  await store.set({ key: wanted.uid, value: true });
};
