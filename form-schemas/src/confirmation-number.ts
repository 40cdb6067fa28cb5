/** A confirmation number as people read it, `XXX-XXX-XXX-XXXX`. */
export function displayConfirmationNumber(confirmationNumber: string): string {
  return confirmationNumber.replace(/^(.{3})(.{3})(.{3})(.{4})$/u, '$1-$2-$3-$4');
}

/** The confirmation number that a person typed, whatever its case, spaces and hyphens; or nothing. */
export function readConfirmationNumber(typed: string): string | undefined {
  const number = typed.replace(/[\s-]/gu, '').toUpperCase();
  return /^[0-9A-Z]{13}$/u.test(number) ? number : undefined;
}
