import { route } from './route';

const write = 'campaigns.write';

export const recipientRoutes = [
  // What is looked for may be a name, and so stands in no address.
  route('POST', '/campaigns/:id/recipients', 'recipients.find', write),
  route('GET', '/campaigns/:id/recipients.csv', 'recipients.file', write),
];
