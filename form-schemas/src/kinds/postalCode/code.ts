// Canada Post: D, F, I, O, Q and U never appear; W and Z never lead.
export const pattern = '^[ABCEGHJ-NPRSTVXY][0-9][ABCEGHJ-NPRSTV-Z] [0-9][ABCEGHJ-NPRSTV-Z][0-9]$';
const stored = new RegExp(pattern, 'u');

const halves = /^([A-Za-z]\d[A-Za-z])[\s\-\u2010-\u2015]{0,3}(\d[A-Za-z]\d)$/u;

/** A code as it is stored, or what was typed when it is none. */
export function toCode(typed: string): string {
  const [, area, unit] = halves.exec(typed) ?? [];
  return area && unit ? `${area} ${unit}`.toUpperCase() : typed;
}

/** Whether it would be a code if each letter O, which no code has, were a zero. */
export const hasLetterForZero = (given: unknown): boolean =>
  typeof given === 'string' && stored.test(toCode(given.replaceAll(/O/giu, '0')));
