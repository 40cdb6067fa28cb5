import type { Core } from '@strapi/strapi';

/** What members of staff are called, by id. Who has left is not among them. */
export type StaffNames = (ids: readonly string[]) => Promise<ReadonlyMap<string, string>>;

type Person = { id: number; firstname: string | null; lastname: string | null };

export function staffNames(strapi: Core.Strapi): StaffNames {
  return async (ids) => {
    const people: Person[] = await strapi.db.query('admin::user').findMany({
      where: { id: { $in: ids.map(Number) } },
      select: ['id', 'firstname', 'lastname'],
    });
    return new Map(
      people.map(({ id, firstname, lastname }) => [
        String(id),
        [firstname, lastname].filter(Boolean).join(' '),
      ]),
    );
  };
}
