import type { Locale } from '../definition/locales.ts';
import type { Kind, QuestionDefinition, RowQuestion } from '../definition/form.ts';
import { address } from './address/kind.ts';
import { anyOf } from './anyOf/kind.ts';
import { calculated } from './calculated/kind.ts';
import { consent } from './consent/kind.ts';
import { date } from './date/kind.ts';
import { dateRange } from './dateRange/kind.ts';
import { declaration } from './declaration/kind.ts';
import { email } from './email/kind.ts';
import { file } from './file/kind.ts';
import { group } from './group/kind.ts';
import { guidance } from './guidance/kind.ts';
import { hidden } from './hidden/kind.ts';
import type { KindOfQuestion } from './kind.ts';
import { longText } from './longText/kind.ts';
import { matrix } from './matrix/kind.ts';
import { monthAndYear } from './monthAndYear/kind.ts';
import { oneOf } from './oneOf/kind.ts';
import { optionTree } from './optionTree/kind.ts';
import { phone } from './phone/kind.ts';
import { postalCode } from './postalCode/kind.ts';
import { text } from './text/kind.ts';
import { wholeNumber } from './wholeNumber/kind.ts';
import { yesNo } from './yesNo/kind.ts';

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
  file,
  matrix,
  group,
  consent,
  declaration,
  calculated,
  hidden,
  guidance,
};

/** The questions of a row, or those of which one answer is made; none of most kinds. */
export function partsOf(
  question: QuestionDefinition,
  locale: Locale,
): readonly RowQuestion[] | undefined {
  const kind: Pick<KindOfQuestion<Kind>, 'parts'> = kinds[question.kind];
  return kind.parts?.(question, locale);
}
