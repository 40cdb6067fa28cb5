import type { Kind, QuestionDefinition, RowQuestion } from '../definition/form.ts';
import { address } from './address.ts';
import { anyOf } from './any-of.ts';
import { date } from './date.ts';
import { dateRange } from './date-range.ts';
import { declaration } from './declaration.ts';
import { email } from './email.ts';
import { group } from './group.ts';
import { guidance } from './guidance.ts';
import type { KindOfQuestion } from './kind.ts';
import { longText } from './long-text.ts';
import { monthAndYear } from './month-and-year.ts';
import { oneOf } from './one-of.ts';
import { optionTree } from './option-tree.ts';
import { phone } from './phone.ts';
import { postalCode } from './postal-code.ts';
import { text } from './text.ts';
import { wholeNumber } from './whole-number.ts';
import { yesNo } from './yes-no.ts';

/** Every kind of question. A kind that is missing here does not compile. */
export const kinds: { [K in Kind]: KindOfQuestion<K> } = {
  text,
  longText,
  wholeNumber,
  email,
  phone,
  postalCode,
  address,
  date,
  monthAndYear,
  dateRange,
  yesNo,
  oneOf,
  anyOf,
  optionTree,
  group,
  declaration,
  guidance,
};

/** The questions of a row, or those of which one answer is made; none of most kinds. */
export function partsOf(question: QuestionDefinition): readonly RowQuestion[] | undefined {
  const kind: Pick<KindOfQuestion<Kind>, 'parts'> = kinds[question.kind];
  return kind.parts?.(question);
}
