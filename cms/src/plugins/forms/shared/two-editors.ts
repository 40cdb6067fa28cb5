import type { Change } from '@ehpr/form-schemas';

/** `POST …/:documentId/difference` with what an editor has: against what is stored. */
export type Difference = { changes: Change[] | null };
