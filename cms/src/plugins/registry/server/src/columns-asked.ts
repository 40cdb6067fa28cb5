import type { Core } from '@strapi/strapi';
import { registrantUid } from './uids';

type Schema = { attributes: Record<string, { type: string; private?: boolean; target?: string }> };
type Ability = { can(action: string, subject: string, field?: string): boolean };

/** What of a member of staff is said to others. */
const ofStaff = ['id', 'documentId', 'firstname', 'lastname', 'email'];

/** What every record of Strapi's has, which no permission names. */
const ofAnyRecord = ['id', 'documentId', 'createdAt', 'updatedAt', 'publishedAt', 'locale'];

/**
 * The column that a question goes by and whoever asks may not see, if it names one: a filter or an
 * order by it would tell what it holds. Strapi itself lets some of them through.
 */
export function unseenColumn(
  strapi: Core.Strapi,
  { where, orderBy }: { where?: unknown; orderBy?: unknown },
): string | undefined {
  const { attributes } = strapi.getModel(registrantUid) as unknown as Schema;
  const ability = strapi.requestContext.get()?.state['userAbility'] as Ability | undefined;
  const maySee = (name: string): boolean => {
    const attribute = attributes[name];
    if (ofAnyRecord.includes(name)) return true;
    if (!attribute || attribute.private || attribute.type === 'relation') return false;
    return ability?.can('plugin::content-manager.explorer.read', registrantUid, name) ?? false;
  };
  return namesIn(where)
    .concat(namesIn(orderBy))
    .find(([name = '', below]) =>
      attributes[name]?.target === 'admin::user'
        ? below !== undefined && !ofStaff.includes(below)
        : !maySee(name),
    )
    ?.join('.');
}

/** The attributes that a part of a question names, each with what it names of a related record. */
function namesIn(part: unknown): string[][] {
  if (typeof part === 'string') return [part.split('.')];
  if (Array.isArray(part)) return part.flatMap(namesIn);
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([name, value]) => {
    if (name.startsWith('$')) return typeof value === 'object' ? namesIn(value) : [];
    const below = namesBelow(value);
    return below.length > 0 ? below.map((each) => [name, each]) : [[name]];
  });
}

/** What is named below an attribute: operators are not names. */
function namesBelow(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(namesBelow);
  if (typeof value !== 'object' || value === null || value instanceof Date) return [];
  return Object.entries(value).flatMap(([name, below]) =>
    name.startsWith('$') ? namesBelow(below) : [name],
  );
}
