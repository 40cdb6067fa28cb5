import type { Core } from '@strapi/strapi';

/** Two who write to one document wait for each other until the transaction ends. */
export async function lockDocument(
  trx: Core.Strapi['db']['connection'],
  documentId: string,
): Promise<void> {
  await trx.raw('select pg_advisory_xact_lock(hashtextextended(?, 2))', [documentId]);
}
