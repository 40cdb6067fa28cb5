import type { Core } from '@strapi/strapi';

export type AdminPermission = {
  id: number;
  action: string;
  subject: string | null;
  properties: { fields?: string[]; locales?: string[] | null };
};

export type NewAdminPermission = Omit<AdminPermission, 'id'> & { conditions: string[] };

type AdminAction = { actionId: string; subjects?: string[]; section: string };

export type AdminRole = { id: number; code: string; name: string };

/** The parts of Strapi's admin services that we use; Strapi itself leaves them untyped. */
type AdminServices = {
  'api-token-content-api': { hash(token: string): string };
  role: {
    findOne(where: { code: string }): Promise<AdminRole | null>;
    create(role: { name: string; code: string; description: string }): Promise<AdminRole>;
    deleteByIds(ids: number[]): Promise<unknown>;
    getSuperAdmin(): Promise<AdminRole>;
    addPermissions(roleId: number, permissions: NewAdminPermission[]): Promise<unknown>;
  };
  permission: {
    actionProvider: { get(action: string): AdminAction | undefined };
    findMany(params: { where: object }): Promise<AdminPermission[]>;
    update(where: { id: number }, permission: Partial<AdminPermission>): Promise<unknown>;
  };
  'content-type': {
    getPermissionsWithNestedFields(
      actions: AdminAction[],
    ): { action: string; subject: string; properties: { fields?: string[] } }[];
  };
  token: { createToken(): string };
  user: {
    exists(where?: { email: string }): Promise<boolean>;
    create(user: {
      email: string;
      firstname: string;
      lastname: string;
      password?: string;
      isActive: boolean;
      registrationToken: string | null;
      roles: number[];
    }): Promise<{ id: number }>;
    updateById(id: number, changes: object): Promise<unknown>;
    findOneByEmail(email: string): Promise<{ id: number } | null>;
  };
};

/** One of Strapi's admin services, typed. */
export const adminService = <Name extends keyof AdminServices>(
  strapi: Core.Strapi,
  name: Name,
): AdminServices[Name] => strapi.service(`admin::${name}`) as unknown as AdminServices[Name];
