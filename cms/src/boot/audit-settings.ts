import type { Core } from '@strapi/strapi';
import type { AuditAction } from '../audit/actions';
import { addToAudit } from '../audit/add-to-audit';
import { errorName } from '../logging/describe-error';

/** What Strapi's own pages of settings tell of itself, and what the audit calls it. */
const noted: Record<string, AuditAction> = {
  'admin.auth.success': 'staff.signed-in',
  'user.create': 'account.created',
  'user.update': 'account.changed',
  'user.delete': 'account.deleted',
  'role.create': 'role.changed',
  'role.update': 'role.changed',
  'permission.create': 'role.changed',
  'permission.update': 'role.changed',
  'permission.delete': 'role.changed',
  'role.delete': 'role.deleted',
};

/** Signing in, accounts and roles, as Strapi's own pages ask for them. */
const settings = /^\/admin\/(login|users|roles)(\/|$)/;

type Told = { user?: { id: number }; role?: { id: number } };
type Request = {
  path: string;
  params?: { id?: string };
  state: { user?: { id: number } };
};

/**
 * Notes in the audit who signed in and what was granted in Strapi's own settings, beside the pages of
 * the registry, which note what they do themselves.
 */
export function auditSettings(strapi: Core.Strapi): void {
  const seen = new WeakMap<Request, Set<string>>();
  strapi.eventHub.subscribe(async (event: string, told: Told = {}) => {
    const action = noted[event];
    const request = strapi.requestContext.get() as Request | undefined;
    if (!action || !request || !settings.test(request.path)) return;
    const who = request.state.user ?? told.user;
    if (!who) return;
    const subject = subjectOf(action, told, request);
    // One change of a role tells of each of its permissions.
    const entry = `${action} ${subject}`;
    const before = seen.get(request) ?? new Set();
    if (before.has(entry)) return;
    seen.set(request, before.add(entry));
    try {
      await addToAudit(strapi.db.connection, {
        at: new Date(),
        actor: `staff:${who.id}`,
        action,
        subject,
        details: {},
      });
    } catch (error) {
      strapi.log.error(`The audit could not note ${action}: ${errorName(error)}`);
    }
  });
}

function subjectOf(action: AuditAction, told: Told, { params, state }: Request): string {
  if (action.startsWith('role.')) return `role:${told.role?.id ?? params?.id ?? 'unknown'}`;
  return `staff:${told.user?.id ?? params?.id ?? state.user?.id ?? 'unknown'}`;
}
