import type { Common } from '../../definition/question.ts';
import type { Accept } from './accepted-types.ts';

/** Files that a person sends along, stored as a list of references. */
export type FileQuestion = Common & {
  kind: 'file';
  required?: boolean;
  accept: Accept;
  /** The most that one file may have. */
  maxMegabytes: number;
  maxFiles: number;
};

/** Names a file that was uploaded, as it is held by who received it. */
export type FileReference = {
  /** Cannot be guessed. */
  id: string;
  name: string;
  /** In bytes. */
  size: number;
  /** Its media type, judged by its content. */
  type: string;
};
