/** “on November 23, 2026 at 5:50 p.m.”, in the registry’s time zone. */
export function momentInWords(moment: Date, timeZone: string): string {
  const format = new Intl.DateTimeFormat('en-CA', {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone,
  });
  return `on ${format.format(moment)}`;
}
