import type { Locale } from '@ehpr/form-schemas';
import { paths } from '../../paths.ts';

const addresses = {
  registration: paths.mine,
  confirm: paths.confirm,
  merge: paths.merges,
  withdraw: paths.withdraw,
};

/** Where a link leads, as the registry names it. */
export type Destination = keyof typeof addresses;

export const addressOf = (destination: Destination, locale: Locale): string =>
  addresses[destination](locale);

export const isDestination = (text: string): text is Destination => Object.hasOwn(addresses, text);
