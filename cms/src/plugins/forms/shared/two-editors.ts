import type { Change } from '@ehpr/form-schemas';

/** `GET …/:documentId/last-save?locale=en`, of a form or an option list. */
export type LastSave = { revision: string | null; by: string; at: string };

/** `POST …/:documentId/difference` with what an editor has: against what is stored. */
export type Difference = { changes: Change[] | null };
