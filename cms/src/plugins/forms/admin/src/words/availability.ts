import type { Availability } from '@ehpr/form-schemas';
import { moment } from './publication';

/** Whether a form takes answers, in a sentence. */
export function availabilityInWords(availability: Availability | null): string {
  switch (availability?.kind) {
    case undefined:
      return 'The form is not on the site.';
    case 'open':
      return 'The form is open.';
    case 'not-yet':
      return `The form opens ${moment(availability.opensAt)}.`;
    case 'closed':
      return 'The form is closed: its closing date has come.';
    case 'full':
      return 'The form is closed: it has as many responses as it takes.';
  }
}
