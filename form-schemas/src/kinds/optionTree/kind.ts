import { several } from '../../conditions/operator-sets.ts';
import { leavesOf } from '../../definition/options.ts';
import type { KindOfQuestion } from '../kind.ts';
import { colon } from '../punctuation.ts';
import { normaliseMany, someOf, someOfMessages } from '../some-of.ts';

export const optionTree: KindOfQuestion<'optionTree'> = {
  operators: [...several, 'includesAnyUnder'],
  schema: (question, { listOf }) => someOf(leavesOf(listOf(question.list))),
  normalise: normaliseMany,
  // One entry for each branch of the top level in which something was chosen.
  text: (answer, _question, { options, locale }) => {
    const chosen = new Set(Array.isArray(answer) ? answer : []);
    return options.flatMap((branch) => {
      const leaves = leavesOf([branch]).filter(({ value }) => chosen.has(value));
      if (leaves.length === 0) return [];
      const names = leaves.map(({ label }) => label).join(', ');
      return [branch.options?.length ? `${branch.label}${colon[locale]}${names}` : names];
    });
  },
  messages: someOfMessages,
};
