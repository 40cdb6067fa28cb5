import type { PublishedForm, Validate } from '@ehpr/form-schemas';
import { createValidator } from '@ehpr/form-schemas/validator';

const made = new Map<string, Validate>();
const mostKept = 10;

/** The validator of a version, made from its schema once. */
export function formValidator(form: Pick<PublishedForm, 'hash' | 'schema'>): Validate {
  const known = made.get(form.hash);
  if (known) return known;
  if (made.size >= mostKept) made.clear();
  const validate = createValidator(form.schema);
  made.set(form.hash, validate);
  return validate;
}
