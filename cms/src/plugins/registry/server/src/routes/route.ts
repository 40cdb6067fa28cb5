/** A route of the admin, for members of staff who hold a right of ours. */
export const route = (method: Method, path: string, handler: string, right: string) => ({
  method,
  path,
  handler,
  config: {
    policies: [
      'admin::isAuthenticatedAdmin',
      { name: 'admin::hasPermissions', config: { actions: [`plugin::registry.${right}`] } },
    ],
  },
});

type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';
