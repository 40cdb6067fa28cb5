import type { Core, UID } from '@strapi/strapi';
import { adminService, type AdminRole } from '../boot/admin-services';
import { locales } from '../plugins/forms/server/src/domain/locales';
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

const isLocalized = (strapi: Core.Strapi, subject: string): boolean => {
  const { pluginOptions } = strapi.getModel(subject as UID.ContentType) as {
    pluginOptions?: { i18n?: { localized?: boolean } };
  };
  return pluginOptions?.i18n?.localized === true;
};

type WantedPermission = {
  key: string;
  action: string;
  subject: string | null;
  fields: string[];
  /** `null` for all of them, and for what has none. */
  locales: string[] | null;
};

const wantedPermissions = (strapi: Core.Strapi, grants: readonly Grant[]): WantedPermission[] => {
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
    .map(({ action }) => ({ key: action, action, subject: null, fields: [], locales: null }));
  const withFields = adminService(strapi, 'content-type')
    .getPermissionsWithNestedFields(ofContent)
    .map(({ action, subject, properties: { fields = [] } }) => {
      // An action without fields, such as publishing, has to name its locales: Strapi, when it
      // starts again, takes away a permission that has neither.
      const names = fields.length === 0 && isLocalized(strapi, subject);
      return {
        key: names ? `${action} ${subject} in ${locales.join(', ')}` : `${action} ${subject}`,
        action,
        subject,
        fields,
        locales: names ? [...locales] : null,
      };
    });
  return [...withFields, ...ofPlugins];
};

/** Grants what was never granted; of what was, only the fields that a release has added since. */
const grantOnce = async (
  strapi: Core.Strapi,
  role: AdminRole,
  grants: readonly Grant[],
  seeded: Record<string, string[]>,
): Promise<Record<string, string[]>> => {
  const permissions = adminService(strapi, 'permission');
  const result = { ...seeded };
  for (const { key, action, subject, fields, locales } of wantedPermissions(strapi, grants)) {
    const before = seeded[key];
    if (before === undefined) {
      await adminService(strapi, 'role').addPermissions(role.id, [
        // An action that knows no fields, such as publishing, is denied by an empty list of them.
        {
          action,
          subject,
          properties: { ...(fields.length > 0 && { fields }), locales },
          conditions: [],
        },
      ]);
    } else {
      const added = fields.filter((field) => !before.includes(field));
      const where = { action, subject, role: { id: role.id } };
      const held = added.length === 0 ? [] : await permissions.findMany({ where });
      for (const { id, properties } of held) {
        const all = [...new Set([...(properties.fields ?? []), ...added])];
        await permissions.update({ id }, { properties: { ...properties, fields: all } });
      }
    }
    result[key] = fields;
  }
  return result;
};

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
