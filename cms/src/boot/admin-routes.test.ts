import { expect, test } from 'vitest';
import content from '../plugins/content/server/src/routes';
import forms from '../plugins/forms/server/src/routes';
import registry from '../plugins/registry/server/src/routes';

type Route = {
  method: string;
  path: string;
  config: { policies?: readonly (string | object)[]; auth?: boolean };
};

const routes: Route[] = [...content.admin.routes, ...forms.admin.routes, ...registry.admin.routes];

/** What tells staff about themselves needs no right. */
const forEveryone = ['GET /scope'];
/** What a browser fetches by itself shows a ticket in place of who is signed in. */
const byTicket = ['GET /extracts/:id/file'];

test.each(routes.map((route) => [`${route.method} ${route.path}`, route] as const))(
  '%s asks for staff, and for a right of theirs',
  (name, { config: { policies = [], auth = true } }) => {
    expect(auth).toBe(!byTicket.includes(name));
    if (!auth) return;
    expect(policies).toContain('admin::isAuthenticatedAdmin');
    if (forEveryone.includes(name)) return;
    const asked = policies.find((policy) => typeof policy !== 'string');
    expect(asked).toMatchObject({ name: 'admin::hasPermissions' });
    expect(asked).toHaveProperty('config.actions.0');
  },
);
