import type { Core } from '@strapi/strapi';

/** A connection, or the transaction that a caller wants its writes in. */
export type Db = Core.Strapi['db']['connection'];
