import { route } from './route';

const lift = 'blocked-addresses.lift';

export const blockedAddressRoutes = [
  route('POST', '/blocked-addresses/look', 'blocked-address.look', lift),
  route('POST', '/blocked-addresses/lift', 'blocked-address.lift', lift),
];
