import {
  Choices,
  comparisonFault,
  type Comparison,
  type ListComparison,
  type OptionLists,
  type Scalar,
} from '@ehpr/form-schemas';
import { answersToChoose, type Choice } from './answers-to-choose';
import { isFinished, type DraftComparison } from './draft-condition';
import { faultInWords, type FaultInWords } from './fault-words';
import type { Asked, Surroundings } from './form-in-progress';
import type { Names } from './say-condition';

/** What a condition can choose from where it stands, and how all of it is called. */
export type Outlook = {
  beside: readonly Asked[];
  isInRow: boolean;
  names: Names;
  asked(key: string): Asked | undefined;
  /** The answers to choose from; none where staff write one themselves. */
  answers(comparison: DraftComparison): Choice[] | undefined;
  /** What is wrong with a finished comparison. */
  fault(comparison: DraftComparison): FaultInWords | undefined;
};

export function outlookOf(surroundings: Surroundings, lists: OptionLists): Outlook {
  const { beside, elsewhere, isInRow, steps } = surroundings;
  const choices = new Choices({ steps }, lists);
  const asked = (key: string) => beside.findLast(({ definition }) => definition.key === key);

  const answers = ({ question, operator }: DraftComparison) => {
    const found = asked(question);
    return found && answersToChoose(found.definition, operator, choices);
  };
  const names: Names = {
    question(key) {
      const label = asked(key)?.label;
      if (label !== undefined) return label;
      const other = elsewhere.get(key);
      return other === undefined ? gone(key) : `${other} (cannot be looked at from here)`;
    },
    answer(comparison, value) {
      const offered = answers(comparison);
      if (!offered) return dayOrMonthInWords(value);
      return offered.find((each) => each.value === value)?.label ?? gone(String(value));
    },
  };
  return {
    beside,
    isInRow,
    names,
    asked,
    answers,
    fault(comparison) {
      if (!isFinished(comparison)) return undefined;
      const { question } = comparison;
      const finished = comparison as Comparison | ListComparison;
      const fault = comparisonFault(finished, asked(question)?.definition, choices);
      const where = { isInRow, isElsewhere: elsewhere.has(question) };
      return fault && faultInWords(fault, comparison, where);
    },
  };
}

const gone = (what: string) => `${what} (no longer in the form)`;

const asDay = /^\d{4}-\d{2}-\d{2}$/u;
const asMonth = /^\d{4}-\d{2}$/u;

/** A day or a month as people say it; anything else as it is. */
function dayOrMonthInWords(value: Scalar): string {
  const isMonth = asMonth.test(String(value));
  if (!isMonth && !asDay.test(String(value))) return String(value);
  const day = new Date(String(value));
  if (Number.isNaN(day.getTime())) return String(value);
  const parts = isMonth
    ? ({ year: 'numeric', month: 'long' } as const)
    : { dateStyle: 'long' as const };
  return day.toLocaleDateString('en-CA', { ...parts, timeZone: 'UTC' });
}
