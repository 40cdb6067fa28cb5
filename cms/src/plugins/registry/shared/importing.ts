/*
 * What the command that moves registrations in knows of the registry. It reaches it by the built
 * `moving-in/open-importer`.
 */

/** What became of one row. */
export type RowOutcome =
  | {
      kind: 'imported';
      /** The questions that are still to be answered, in rows as `group.question`. */
      gaps: readonly string[];
      /** Somebody who is listed already: kept aside until they are merged. */
      isKeptAside: boolean;
      isWithdrawn: boolean;
    }
  | { kind: 'already-there' }
  | { kind: 'refused'; reasons: readonly string[] };

/** What a shape of rows calls its parts; those of `optional` may be missing. */
export type RowShape = { needed: readonly string[]; optional: readonly string[] };

export type Importer = {
  shapes: readonly RowShape[];
  /** Imports some rows, all of them or, when it throws, none. Resolves in their order. */
  take(rows: readonly unknown[]): Promise<RowOutcome[]>;
  close(): Promise<void>;
};

/** Opens the registry of a database to import into; `refused` says why it cannot be, in words. */
export type OpenImporter = (
  databaseUrl: string,
) => Promise<{ kind: 'open'; importer: Importer } | { kind: 'refused'; because: string }>;
