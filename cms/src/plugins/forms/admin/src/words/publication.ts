import type { Publisher } from '../../../shared/versions';

export { moment } from '../../../../../admin/moment';

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
