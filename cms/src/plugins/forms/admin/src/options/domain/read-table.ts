import type { Option } from '@ehpr/form-schemas';

/** What is wrong with a line of a table, the header being the first. */
export type TableFault = { line: number; message: string };

/** The options of a table, or why they cannot be read. */
export type ReadTable =
  | { kind: 'read'; options: Option[]; hasFrench: boolean; hasRetired: boolean }
  | { kind: 'faulty'; faults: TableFault[]; more: number };
