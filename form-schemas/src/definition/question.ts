import type { Condition } from './condition.ts';
import type { Option } from './options.ts';

/** What questions of most kinds say. */
export type Common = {
  /** Stable name of the answer, once in a form: a letter, then letters and digits. */
  key: string;
  label: string;
  hint?: string;
  /** Asked always, unless this says when. */
  visibleWhen?: Condition;
  /** The registry depends on the question: it can be reworded and moved, not removed or retyped. */
  core?: boolean;
  /** Staff find responses by its answer. It changes nothing for who answers. */
  filterable?: boolean;
  /** Words for a broken rule, by its name, in place of the kind's own. */
  messages?: Partial<Record<string, string>>;
};

/** Where the options of a choice come from: its own, a shared list, or below an earlier answer. */
export type Choices = { options: Option[] } | { list: string } | { optionsUnder: string };
