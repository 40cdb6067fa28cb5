import { useRBAC } from '@strapi/strapi/admin';

/** Whether the member of staff has a permission of the registry. */
export function useMay(permission: { action: string; subject: null }[]): boolean {
  const { allowedActions } = useRBAC(permission);
  return Object.values(allowedActions).some(Boolean);
}
