import type { Path } from '@ehpr/form-schemas';
import { errorId, hintId } from '../names.ts';

type Described = {
  path: Path;
  hint: string | undefined;
  error: string | undefined;
  /** The id of what describes the control as well. */
  also?: string;
};

/** The attributes that tie a control to its hint and its error. */
export function describedBy({ path, hint, error, also }: Described) {
  const ids = [hint && hintId(path), error && errorId(path), also].filter(Boolean);
  return {
    ...(ids.length > 0 && { 'aria-describedby': ids.join(' ') }),
    ...(error && { 'aria-invalid': true }),
  };
}
