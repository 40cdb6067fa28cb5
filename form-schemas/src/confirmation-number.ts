/** A confirmation number as people read it, `XXX-XXX-XXX-XXXX`. */
export function displayConfirmationNumber(confirmationNumber: string): string {
  return confirmationNumber.replace(/^(.{3})(.{3})(.{3})(.{4})$/u, '$1-$2-$3-$4');
}
