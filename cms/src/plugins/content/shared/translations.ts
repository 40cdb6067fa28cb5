/** Why French people do not read what English people do. */
export type GapReason =
  /** Not said in French: English stands in. */
  | 'missing'
  /** Said in French and not published. */
  | 'waiting'
  /** English was published again after French was. */
  | 'outdated';

/** Something that is to be said in French, or said anew. */
export type FrenchGap = {
  /** What it is a part of: “Pages”. */
  area: string;
  /** What staff call it. */
  name: string;
  reason: GapReason;
  /** What of it, in words of the editor; empty where it is all of it. */
  what: readonly string[];
  /** Where in the admin it is put right. */
  path: string;
};
