import type { Core } from '@strapi/strapi';
import type { LastSave } from './contract';
import { lastSave } from './last-save';

/** Who last saved what an editor has open, and as which revision; nothing when it is not there. */
export async function tellLastSave(
  strapi: Core.Strapi,
  entry: { uid: string; documentId: string; locale: string },
): Promise<LastSave | undefined> {
  const saved = await lastSave(strapi, entry);
  return saved && { ...saved, at: saved.at.toISOString() };
}
