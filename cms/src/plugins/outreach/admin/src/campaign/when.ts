/** When a campaign goes out: at once, or at a day and time as the field of the browser gives it. */
export type When = { kind: 'now' } | { kind: 'later'; at: string };

export type Start = { kind: 'at'; startsAt?: string } | { kind: 'refused'; message: string };

/** The moment at which it starts, nothing where that is at once; or what is wrong with it. */
export function startOf(when: When, now: Date): Start {
  if (when.kind === 'now') return { kind: 'at' };
  const at = new Date(when.at);
  if (Number.isNaN(at.getTime())) return { kind: 'refused', message: 'Choose a day and a time' };
  if (at <= now) return { kind: 'refused', message: 'This time has passed. Choose a later one' };
  return { kind: 'at', startsAt: at.toISOString() };
}

/** The number that somebody typed, with or without commas and spaces; nothing where it is none. */
export function typedNumber(typed: string): number | undefined {
  const digits = typed.replaceAll(/[\s,]/gu, '');
  return /^\d{1,9}$/u.test(digits) ? Number(digits) : undefined;
}
