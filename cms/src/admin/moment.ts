/** “November 23, 2026 at 5:50 p.m.”, where the reader is. */
export function moment(iso: string): string {
  const format = new Intl.DateTimeFormat('en-CA', { dateStyle: 'long', timeStyle: 'short' });
  return format.format(new Date(iso));
}

/** “November 23, 2026”, of a day such as `2026-11-23`, which is the same everywhere. */
export function dayInWords(day: string): string {
  const format = new Intl.DateTimeFormat('en-CA', { dateStyle: 'long', timeZone: 'UTC' });
  return format.format(new Date(`${day}T00:00:00Z`));
}
