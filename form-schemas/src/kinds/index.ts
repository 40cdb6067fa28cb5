import type { Kind } from '../definition/form.ts';
import { anyOf } from './any-of.ts';
import { date } from './date.ts';
import { declaration } from './declaration.ts';
import { email } from './email.ts';
import { group } from './group.ts';
import { guidance } from './guidance.ts';
import type { KindOfQuestion } from './kind.ts';
import { oneOf } from './one-of.ts';
import { optionTree } from './option-tree.ts';
import { phone } from './phone.ts';
import { postalCode } from './postal-code.ts';
import { text } from './text.ts';
import { yesNo } from './yes-no.ts';

/** Every kind of question. A kind that is missing here does not compile. */
export const kinds: { [K in Kind]: KindOfQuestion<K> } = {
  text,
  email,
  phone,
  postalCode,
  date,
  yesNo,
  oneOf,
  anyOf,
  optionTree,
  group,
  declaration,
  guidance,
};
