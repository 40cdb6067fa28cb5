import type { PublishedForm } from '@ehpr/form-schemas';

/** Whether a form asks for files, which are then posted with it where no script runs. */
export function asksForFiles({ schema }: Pick<PublishedForm, 'schema'>): boolean {
  return Object.values(schema.properties).some((question) => question['x-kind'] === 'file');
}
