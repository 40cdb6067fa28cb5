import type { Core } from '@strapi/strapi';
import { readFile, type ContentBytes } from '../store/content-files';

/** The bytes of a document or a picture by their digest, which whoever may read them was told. */
export async function openFile(
  strapi: Core.Strapi,
  digest: string,
): Promise<Omit<ContentBytes, 'digest'> | undefined> {
  return readFile(strapi.db.connection, digest);
}
