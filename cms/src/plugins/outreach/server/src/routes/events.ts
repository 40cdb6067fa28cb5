/** What the site passes on with its API token. */
export const eventRoutes = [
  { method: 'POST', path: '/mail-events', handler: 'event.hear', config: {} },
];
