import type { Core, UID } from '@strapi/strapi';
import { adminService, type AdminRole } from '../boot/admin-services';
import { ROLE_PERMISSIONS, type Grant } from './role-permissions';
import { STAFF_ROLES, type StaffRole } from './staff';

/** What was seeded once, by role: an administrator's later change to it is theirs to keep. */
type Seeded = Record<string, Record<string, string[]>>;

/** Strapi's own may see every content type, registrants too, the moment someone is given one. */
const STRAPIS_ROLES = ['strapi-editor', 'strapi-author'];

const seedLog = (strapi: Core.Strapi) => {
  const store = strapi.store({ type: 'ehpr', name: 'seed' });
  return {
    read: async () => ((await store.get({ key: 'roles' })) ?? {}) as Seeded,
    write: (seeded: Seeded) => store.set({ key: 'roles', value: seeded }),
  };
};

type Wanted = {
  key: string;
  action: string;
  subject: string | null;
  fields: string[];
  locales: string[];
};

/** What is granted, of the Content Manager's actions and of our plugins'. */
const wantedPermissions = async (
  strapi: Core.Strapi,
  grants: readonly Grant[],
): Promise<Wanted[]> => {
  const { actionProvider } = adminService(strapi, 'permission');
  const ofContent = grants
    .filter((grant) => 'verbs' in grant)
    .flatMap(({ subject, verbs }) =>
      verbs.flatMap((verb) => {
        const action = actionProvider.get(`plugin::content-manager.explorer.${verb}`);
        const exists = action?.subjects?.includes(subject) === true;
        return exists ? [{ ...action, subjects: [subject] }] : [];
      }),
    );
  const ofPlugins = grants
    .filter((grant) => 'action' in grant)
    .filter(({ action }) => actionProvider.get(action) !== undefined)
    .map(({ action }) => ({ key: action, action, subject: null, fields: [], locales: [] }));
  const all = await localeCodes(strapi);
  const withFields = adminService(strapi, 'content-type')
    .getPermissionsWithNestedFields(ofContent)
    .map(({ action, subject, properties: { fields = [] } }) => ({
      key: `${action} ${subject}`,
      action,
      subject,
      fields,
      // Without locales by name the admin offers staff no language to open; and Strapi, when it
      // starts again, takes away a permission that has neither fields nor locales.
      locales: isLocalized(strapi, subject) ? all : [],
    }));
  return [...withFields, ...ofPlugins];
};

const localeCodes = async (strapi: Core.Strapi): Promise<string[]> => {
  const locales = await strapi.plugin('i18n').service('locales').find();
  return (locales as { code: string }[]).map(({ code }) => code);
};

const isLocalized = (strapi: Core.Strapi, subject: string): boolean => {
  const { pluginOptions } = strapi.getModel(subject as UID.ContentType) as {
    pluginOptions?: { i18n?: { localized?: boolean } };
  };
  return pluginOptions?.i18n?.localized === true;
};

/** An empty list of fields, or of locales, would deny what is granted. */
const propertiesOf = ({ fields, locales }: Pick<Wanted, 'fields' | 'locales'>) => ({
  ...(fields.length > 0 && { fields }),
  locales: locales.length > 0 ? locales : null,
});

/** Grants what was never granted; of what was, only the fields and locales added since. */
const grantOnce = async (
  strapi: Core.Strapi,
  role: AdminRole,
  grants: readonly Grant[],
  seeded: Record<string, string[]>,
): Promise<Record<string, string[]>> => {
  const permissions = adminService(strapi, 'permission');
  const result = { ...seeded };
  for (const wanted of await wantedPermissions(strapi, grants)) {
    const { key, action, subject } = wanted;
    const parts = [...wanted.fields, ...wanted.locales];
    const before = seeded[key];
    const where = { action, subject, role: { id: role.id } };
    // What was once granted without its locales is gone: see `wantedPermissions`.
    if (before === undefined || (before.length === 0 && wanted.locales.length > 0)) {
      if ((await permissions.findMany({ where })).length === 0) {
        // What is about no content type takes no properties: its role could not be saved again.
        const properties = subject === null ? {} : propertiesOf(wanted);
        const grant = { action, subject, properties, conditions: [] };
        await adminService(strapi, 'role').addPermissions(role.id, [grant]);
      }
    } else if (parts.some((part) => !before.includes(part))) {
      const since = (part: string) => !before.includes(part);
      for (const { id, properties } of await permissions.findMany({ where })) {
        const fields = union(properties.fields, wanted.fields.filter(since));
        const locales = union(properties.locales, wanted.locales.filter(since));
        await permissions.update({ id }, { properties: propertiesOf({ fields, locales }) });
      }
    }
    result[key] = parts;
  }
  return result;
};

const union = (held: string[] | null | undefined, added: string[]): string[] => [
  ...new Set([...(held ?? []), ...added]),
];

/** The role, made at its first seeding; `null` once an administrator has deleted it. */
const roleOf = async (
  strapi: Core.Strapi,
  role: StaffRole,
  wasSeeded: boolean,
): Promise<AdminRole | null> => {
  const roles = adminService(strapi, 'role');
  const found = await roles.findOne({ code: STAFF_ROLES[role].code });
  return found ?? (wasSeeded ? null : roles.create(STAFF_ROLES[role]));
};

const dropStrapisRoles = async (strapi: Core.Strapi): Promise<void> => {
  const roles = adminService(strapi, 'role');
  for (const code of STRAPIS_ROLES) {
    const role = await roles.findOne({ code });
    if (role !== null) await roles.deleteByIds([role.id]);
  }
};

/** Makes the staff roles with what each may do, once; what staff change afterwards stays. */
export const seedRoles = async (strapi: Core.Strapi): Promise<void> => {
  const log = seedLog(strapi);
  const seeded = await log.read();
  const isFirst = Object.keys(seeded).length === 0;
  for (const name of Object.keys(STAFF_ROLES) as StaffRole[]) {
    const { code } = STAFF_ROLES[name];
    const role = await roleOf(strapi, name, seeded[code] !== undefined);
    if (role === null) continue;
    seeded[code] = await grantOnce(strapi, role, ROLE_PERMISSIONS[name], seeded[code] ?? {});
  }
  if (isFirst) await dropStrapisRoles(strapi);
  await log.write(seeded);
};
