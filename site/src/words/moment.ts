/** The time zone of the registry, in which its moments are told to everyone. */
const timeZone = 'America/Vancouver';

/** A moment as people read it, with the time zone that it is in. */
export function momentIn(language: string, iso: string): string {
  const format = new Intl.DateTimeFormat(language, {
    weekday: 'long',
    year: 'numeric',
    month: 'long',
    day: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    timeZoneName: 'short',
    timeZone,
  });
  return format.format(new Date(iso));
}

/** The day of a moment as people read it. */
export function dayIn(language: string, iso: string): string {
  return new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone }).format(new Date(iso));
}
