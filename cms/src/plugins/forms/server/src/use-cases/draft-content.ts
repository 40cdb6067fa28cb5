import type { Answers } from '@ehpr/form-schemas';
import { createSealing } from '../../../../../sealing/sealing';

/** What is sealed of a draft. */
export type DraftContent = {
  answers: Answers;
  /** Where the person was. */
  step: string;
  /** Stands for the mailbox that the link went to. */
  mailbox: string;
};

/** Each draft is sealed with its own token: nobody opens it who has not that. */
const sealingOf = (token: string) => createSealing(token, 'draft');

export const sealContent = (token: string, content: DraftContent): string =>
  sealingOf(token).seal(JSON.stringify(content));

/** Nothing, where what was sealed was changed since. */
export function openContent(token: string, sealed: string): DraftContent | undefined {
  try {
    return JSON.parse(sealingOf(token).open(sealed)) as DraftContent;
  } catch {
    return undefined;
  }
}
