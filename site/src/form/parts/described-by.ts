import type { Path } from '@ehpr/form-schemas';
import { errorId, hintId } from '../names.ts';

type Described = { path: Path; hint: string | undefined; error: string | undefined };

/** The attributes that tie a control to its hint and its error. */
export function describedBy({ path, hint, error }: Described) {
  const ids = [hint && hintId(path), error && errorId(path)].filter(Boolean);
  return {
    ...(ids.length > 0 && { 'aria-describedby': ids.join(' ') }),
    ...(error && { 'aria-invalid': true }),
  };
}
