import type { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { fileTypeFromBuffer } from 'file-type';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { digestOfBytes, fileAddress, fileFault } from './domain/content-file';
import { forgetFile, keepFile } from './store/content-files';

/** A file as Strapi's media library hands it over, and what it wants to know of where it is. */
type MediaFile = {
  hash: string;
  ext?: string;
  mime: string;
  url?: string;
  stream?: Readable;
  buffer?: Buffer;
};

type Provider = { extend(methods: Record<string, (file: MediaFile) => Promise<void>>): void };

const keyOf = ({ hash, ext = '' }: MediaFile): string => `${hash}${ext}`;

/**
 * Has Strapi's media library keep its files in PostgreSQL: the CMS runs in several processes that share
 * nothing else, and their folders do not outlive them.
 */
export function keepMedia(strapi: Core.Strapi): void {
  const db = strapi.db.connection;

  async function keep(file: MediaFile): Promise<void> {
    const content = file.stream ? await buffer(file.stream) : (file.buffer ?? Buffer.alloc(0));
    const known = await fileTypeFromBuffer(content).catch(() => undefined);
    const fault = fileFault({ said: file.mime, found: known?.mime }, content);
    if (fault !== undefined) throw new errors.ApplicationError(fault);
    const digest = digestOfBytes(content);
    await keepFile(db, keyOf(file), { digest, type: file.mime, content });
    file.url = fileAddress(digest);
  }

  const plugin = strapi.plugin('upload') as unknown as { provider: Provider };
  plugin.provider.extend({
    upload: keep,
    uploadStream: keep,
    // One that is put in place of another has its key.
    replace: keep,
    replaceStream: keep,
    delete: (file) => forgetFile(db, keyOf(file)),
  });
}
