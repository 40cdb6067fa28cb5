import { expect, test } from 'vitest';
import forms from '../plugins/forms/server/src/routes';
import registry from '../plugins/registry/server/src/routes';

type Route = { method: string; path: string; config: { policies?: readonly (string | object)[] } };

const routes: Route[] = [...forms.admin.routes, ...registry.admin.routes];

/** What tells staff about themselves needs no right. */
const forEveryone = ['GET /scope'];

test.each(routes.map((route) => [`${route.method} ${route.path}`, route] as const))(
  '%s asks for staff, and for a right of theirs',
  (name, { config: { policies = [] } }) => {
    expect(policies).toContain('admin::isAuthenticatedAdmin');
    if (forEveryone.includes(name)) return;
    const asked = policies.find((policy) => typeof policy !== 'string');
    expect(asked).toMatchObject({ name: 'admin::hasPermissions' });
    expect(asked).toHaveProperty('config.actions.0');
  },
);
