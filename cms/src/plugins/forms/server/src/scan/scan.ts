/** What a virus scanner says of a file. */
export type Verdict =
  | { kind: 'clean' }
  | { kind: 'infected' }
  /** Nobody has looked, because no scanner is set up. */
  | { kind: 'not-scanned' }
  | { kind: 'unavailable'; why: string };

/** Looks for viruses. Never throws: a scanner that is away is a verdict like any other. */
export type Scan = (content: Uint8Array) => Promise<Verdict>;

export const noScanner: Scan = () => Promise.resolve({ kind: 'not-scanned' });
