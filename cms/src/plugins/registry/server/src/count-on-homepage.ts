import type { Core } from '@strapi/strapi';
import { scopeOfRequest } from './scope-registrants';
import { registrantUid } from './uids';

type Counts = { draft: number; published: number; modified: number };
type Homepage = { getCountDocuments(): Promise<Counts> };

/**
 * Strapi's homepage counts the rows of each table in SQL of its own, which nothing narrows: of
 * registrants, whoever does not see all of them is told how many they see.
 */
export function countOnHomepage(strapi: Core.Strapi): void {
  const homepage: Homepage = strapi.plugin('content-manager').service('homepage');
  const count = homepage.getCountDocuments.bind(homepage);
  homepage.getCountDocuments = async () => {
    const counts = await count();
    const scope = await scopeOfRequest(strapi);
    const ability = strapi.requestContext.get()?.state['userAbility'] as Ability | undefined;
    const areCounted = ability?.can('plugin::content-manager.explorer.read', registrantUid);
    if (scope.kind === 'all' || !areCounted) return counts;
    const seen = await strapi.db.query(registrantUid).count();
    const row = await strapi.db.connection('registrants').count({ all: '*' }).first();
    const unseen = Number(row?.['all'] ?? 0) - seen;
    return { ...counts, published: Math.max(seen, counts.published - unseen) };
  };
}

type Ability = { can(action: string, subject: string): boolean };
