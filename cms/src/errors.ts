/** The CMS will not start; the message says why, and what to do, to the person who started it. */
export class BootRefused extends Error {
  readonly code = 'BOOT_REFUSED';
  override readonly name = 'BootRefused';
}
