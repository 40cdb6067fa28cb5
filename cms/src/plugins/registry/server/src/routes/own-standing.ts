type Method = 'GET' | 'POST' | 'PUT';

const route = (method: Method, path: string, action: string) => ({
  method,
  path: `/me${path}`,
  handler: `ownStanding.${action}`,
  config: {},
});

/** What the site calls in the name of a registrant who says how they stand to the registry. */
export const ownStandingRoutes = [
  route('POST', '/withdrawal', 'withdraw'),
  route('POST', '/return', 'comeBack'),
  route('PUT', '/mail', 'setMail'),
];
