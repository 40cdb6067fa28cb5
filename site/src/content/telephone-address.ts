/** The address that dials a number as people write it: “250 555-0100, ext. 4” is dialled with the 4. */
export function telephoneAddress(phone: string): string {
  const [number = '', extension] = phone
    .split(/(?:,|;|\bext\b|\bposte\b|\bx)/iu)
    .map(digitsOf)
    .filter(Boolean);
  const isLocal = /^\d{10}$/u.test(number);
  return `tel:${isLocal ? `+1${number}` : number}${extension ? `;ext=${extension}` : ''}`;
}

const digitsOf = (text: string) => text.replaceAll(/[^+\d]/gu, '');
