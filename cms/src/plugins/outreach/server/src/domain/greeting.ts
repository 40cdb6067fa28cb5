/**
 * Whether a name may greet its owner. Anyone can register any mailbox, so a first name that holds
 * an address or a sentence is somebody using us to write to a stranger.
 */
export const mayGreet = (firstName: string): boolean =>
  firstName.length <= 40 && !/[/:@<>\d]|www|\.\p{L}{2}/iu.test(firstName);
