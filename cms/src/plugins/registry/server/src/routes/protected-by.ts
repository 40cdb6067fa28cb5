/** What a route of the admin asks before it answers: a member of staff, with a permission of ours. */
export function protectedBy(uid: string) {
  return [
    'admin::isAuthenticatedAdmin',
    { name: 'admin::hasPermissions', config: { actions: [`plugin::registry.${uid}`] } },
  ];
}
