import type { Publisher } from '../../../shared/versions';

/** “November 23, 2026 at 5:50 p.m.”, where the reader is. */
export function moment(iso: string): string {
  const format = new Intl.DateTimeFormat('en-CA', { dateStyle: 'long', timeStyle: 'short' });
  return format.format(new Date(iso));
}

export function publisherInWords(publisher: Publisher): string {
  switch (publisher.kind) {
    case 'staff':
      return publisher.name;
    case 'former-staff':
      return 'someone who is no longer on the staff';
    case 'registry':
      return 'the registry itself';
  }
}
