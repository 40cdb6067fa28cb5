import type { Problem } from '@ehpr/form-schemas';
import { shippedForm, shippedFormNames } from '@ehpr/form-schemas/shipped';
import type { FormEntry } from '../domain/definition-from-entry';
import type { FormEntries } from '../store/form-entries';
import type { CheckContext } from './check-form';

/** What a form is judged by when it is published, and when staff ask whether it could be. */
export async function checkContext(
  entries: FormEntries,
  entry: FormEntry,
  timeZone: string,
): Promise<CheckContext> {
  const [shipped] = shippedFormNames.filter((name) => name === entry.slug);
  return {
    lists: await entries.lists(),
    timeZone,
    shipped: shipped && shippedForm(shipped),
  };
}

/** A form's address is its own: one that was duplicated has that of its original at first. */
export async function addressProblems(
  entries: FormEntries,
  slug: string,
  documentId: string | undefined,
): Promise<Problem[]> {
  if (!(await entries.isTaken(slug, documentId))) return [];
  return [{ path: [], message: `Another form has the address “${slug}”` }];
}
