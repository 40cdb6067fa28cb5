type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';

/** A route of the content API, which a token of the site or a registrant's role opens. */
export const route = (method: Method, path: string, handler: string) => ({
  method,
  path,
  handler,
  config: {},
});

/** What the site calls with its API token: for people who are not signed in. */
const bySite = [
  route('POST', '/links', 'owner.askForLink'),
  route('POST', '/links/again', 'owner.askForLinkAgain'),
  route('GET', '/references/:reference', 'owner.mailbox'),
  route('POST', '/sessions', 'owner.signIn'),
];

/** What it calls in the name of a registrant who is, each named in their role. */
const byOwner = [
  route('GET', '/me', 'owner.registrations'),
  route('PUT', '/me/registration/:documentId', 'owner.choose'),
  route('DELETE', '/me/session', 'owner.signOut'),
];

export const ownerRoutes = [...bySite, ...byOwner];
