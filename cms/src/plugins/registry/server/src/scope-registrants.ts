import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { unseenColumn } from './columns-asked';
import type { StaffScope } from './domain/visibility';
import { registrantUid } from './uids';
import { staffAtWork } from './use-cases/staff-at-work';

type Where = Record<string, unknown>;
type Question = { params?: { where?: Where; orderBy?: unknown } };

/** What Strapi knows of a request. */
type Request = { state: { auth?: { strategy?: { name?: string } }; user?: { id: number } } };

/** How staff are known to the admin: by their session, or by a token of their own. */
const strategiesOfStaff = ['admin', 'admin-token'];

/**
 * Narrows every question about registrants that goes through Strapi's database layer to those that
 * whoever asks may see. It stands below the Content Manager, the document service, search, sort,
 * populate and counts: none of them can be told to leave it out.
 *
 * The CMS on its own, outside any request, sees all of them. Within a request only staff see any, and
 * nothing is found or sorted by what they may not see.
 */
export function scopeRegistrants(strapi: Core.Strapi): void {
  const narrow = async ({ params }: Question): Promise<void> => {
    if (!strapi.requestContext.get()) return;
    if (!params) throw new Error('Registrants are asked for with nothing to narrow');
    const unseen = unseenColumn(strapi, params);
    if (unseen !== undefined) {
      throw new errors.ValidationError(`Registrants cannot be found or sorted by “${unseen}”`);
    }
    const scope = await scopeOfRequest(strapi);
    if (scope.kind === 'all') return;
    params.where = { $and: [within(scope), params.where ?? {}] };
  };
  strapi.db.lifecycles.subscribe({
    models: [registrantUid],
    beforeFindOne: narrow,
    beforeFindMany: narrow,
    beforeCount: narrow,
    beforeUpdate: narrow,
    beforeUpdateMany: narrow,
    beforeDelete: narrow,
    beforeDeleteMany: narrow,
  });
}

/** The scope of whoever is at work. It is asked once in a request. */
export function scopeOfRequest(strapi: Core.Strapi): Promise<StaffScope> {
  const request = strapi.requestContext.get() as Request | undefined;
  if (!request) return Promise.resolve({ kind: 'all' });
  const asked = scopes.get(request);
  if (asked) return asked;
  const { auth, user } = request.state;
  const isStaff = strategiesOfStaff.includes(auth?.strategy?.name ?? '') && user !== undefined;
  // Before Strapi has said who asks, it is nobody; that is not kept.
  if (!isStaff) return Promise.resolve({ kind: 'none', because: 'no-role' });
  const scope = staffAtWork(strapi.db.connection, user).then((staff) => staff.scope);
  scopes.set(request, scope);
  return scope;
}

const scopes = new WeakMap<Request, Promise<StaffScope>>();

/** A scope in the words of Strapi's query engine: `sees` in the domain, and `store/visible.ts`. */
function within(scope: Exclude<StaffScope, { kind: 'all' }>): Where {
  switch (scope.kind) {
    case 'region': {
      const inRegion = { regions: { $jsonSupersetOf: JSON.stringify([scope.region]) } };
      return { $or: [{ deployAnywhere: true }, inRegion] };
    }
    case 'anywhere':
      return { deployAnywhere: true };
    case 'none':
      return { id: { $null: true } };
  }
}
