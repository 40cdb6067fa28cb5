type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';

/** Makes the routes of a plugin of ours in the admin: each is for staff who hold one of its rights. */
export const staffRoutes =
  (plugin: string) => (method: Method, path: string, handler: string, right: string) => ({
    method,
    path,
    handler,
    config: {
      policies: [
        'admin::isAuthenticatedAdmin',
        { name: 'admin::hasPermissions', config: { actions: [`plugin::${plugin}.${right}`] } },
      ],
    },
  });
