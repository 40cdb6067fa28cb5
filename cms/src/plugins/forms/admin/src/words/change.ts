import type { Change, Named, NamedCondition, QuestionPlace, Scalar } from '@ehpr/form-schemas';
import { sourceInWords } from './choices';
import { conditionInWords } from './condition';
import { whenShown } from './message-rules';
import { kindNames, languages, quoted, ruleNames, valueInWords } from './terms';

/** A change in plain words: what was done, to what, and where it helps what it was and is. */
export type ChangeInWords = {
  done: 'Added' | 'Removed' | 'Moved' | 'Reworded' | 'Changed' | 'Retired' | 'Offered again';
  what: string;
  before?: string;
  after?: string;
};

export function changeInWords(change: Change): ChangeInWords {
  switch (change.kind) {
    case 'form-retitled':
      return { ...pair(change), done: 'Reworded', what: 'Title of the form' };
    case 'form-translated':
      return worded(change, `Title of the form in ${languages[change.locale]}`);
    case 'step-added':
      return { done: 'Added', what: `Step ${quoted(change.step.label)}${place(change)}` };
    case 'step-removed':
      return { done: 'Removed', what: `Step ${quoted(change.step.label)}` };
    case 'step-moved':
      return { done: 'Moved', what: `Step ${quoted(change.step.label)}${place(change)}` };
    case 'step-reworded':
      return worded(change, stepFields[change.field]);
    case 'step-translated':
      return worded(
        change,
        `${stepFields[change.field]} ${quoted(change.step.label)} in ${languages[change.locale]}`,
      );
    case 'question-added': {
      const required = change.required ? ', which must be answered' : '';
      return { done: 'Added', what: `Question ${asked(change)}${required}` };
    }
    case 'question-removed':
      return { done: 'Removed', what: `Question ${asked(change)}` };
    case 'question-moved': {
      const from = change.from ? ` from the step ${quoted(change.from.label)}` : '';
      return { done: 'Moved', what: `Question ${asked(change)}${from}${place(change)}` };
    }
    case 'question-reworded':
      return worded(change, wordingFields[change.field](asked(change)));
    case 'question-translated':
      return worded(
        change,
        `${wordingFields[change.field](asked(change))} in ${languages[change.locale]}`,
      );
    case 'message-changed':
      return worded(change, message(change));
    case 'message-translated':
      return worded(change, `${message(change)}, in ${languages[change.locale]}`);
    case 'question-retyped': {
      const kinds = { before: kindNames[change.before], after: kindNames[change.after] };
      return { ...kinds, done: 'Changed', what: `Kind of answer to ${asked(change)}` };
    }
    case 'question-made-required':
      return { done: 'Changed', what: `${asked(change)} must now be answered` };
    case 'question-made-optional':
      return { done: 'Changed', what: `${asked(change)} need no longer be answered` };
    case 'rule-changed': {
      const rule = (value: Scalar | undefined) =>
        value === undefined ? 'None' : valueInWords(change.rule, value);
      const [before, after] = [rule(change.before), rule(change.after)];
      return {
        before,
        after,
        done: 'Changed',
        what: `${asked(change)}: ${ruleNames[change.rule]}`,
      };
    }
    case 'choices-changed': {
      const [before, after] = [sourceInWords(change.before), sourceInWords(change.after)];
      return {
        before,
        after,
        done: 'Changed',
        what: `Where the options of ${asked(change)} come from`,
      };
    }
    case 'condition-added':
    case 'condition-removed':
    case 'condition-changed': {
      const before = askedIf('before' in change ? change.before : undefined);
      const after = askedIf('after' in change ? change.after : undefined);
      return { before, after, done: 'Changed', what: `When ${asked(change)} is asked` };
    }
    case 'option-added':
      return { done: 'Added', what: `Option ${quoted(change.option.label)}${options(change)}` };
    case 'option-removed':
      return { done: 'Removed', what: `Option ${quoted(change.option.label)}${options(change)}` };
    case 'option-retired':
      return { done: 'Retired', what: `Option ${quoted(change.option.label)}${options(change)}` };
    case 'option-restored': {
      const what = `Option ${quoted(change.option.label)}${options(change)}`;
      return { done: 'Offered again', what };
    }
    case 'option-relabelled':
      return { ...pair(change), done: 'Reworded', what: `Option${options(change)}` };
    case 'option-translated': {
      const option = `Option ${quoted(change.option.label)}${options(change)}`;
      return worded(change, `${option} in ${languages[change.locale]}`);
    }
    case 'options-reordered':
      return {
        done: 'Moved',
        what: `Options${options(change)} are now: ${change.after.join(', ')}`,
      };
  }
}

const stepFields = { title: 'Title of the step', intro: 'Introduction of the step' };

const wordingFields = {
  label: (question: string) => `Question ${question}`,
  hint: (question: string) => `Hint of ${question}`,
  rowLabel: (question: string) => `Name of a row of ${question}`,
  statement: (question: string) => `What is agreed to in ${question}`,
};

const message = (change: QuestionPlace & { rule: string }) =>
  `Message of ${asked(change)} ${whenShown(change.rule)}`;

type BeforeAfter = { before?: string; after?: string };

const pair = ({ before, after }: BeforeAfter) => ({
  ...(before !== undefined && { before }),
  ...(after !== undefined && { after }),
});

/** Words that came, went or became others. */
function worded(change: BeforeAfter, what: string): ChangeInWords {
  if (change.before === undefined) return { ...pair(change), done: 'Added', what };
  if (change.after === undefined) return { ...pair(change), done: 'Removed', what };
  return { ...pair(change), done: 'Reworded', what };
}

function asked({ question, group }: { question: Named; group?: Named }): string {
  const label = quoted(question.label);
  return group ? `${label} in the rows of ${quoted(group.label)}` : label;
}

const place = ({ following }: { following?: Named }) =>
  following ? `, now after ${quoted(following.label)}` : ', now the first';

const askedIf = (condition: NamedCondition | undefined) =>
  condition ? `If ${conditionInWords(condition)}` : 'Always';

/** Whose options they are. A list has a heading of its own. */
function options(change: { under: string[] } & ({ question: Named } | { list: string })): string {
  const under = change.under.length > 0 ? ` under ${quoted(change.under.join(' › '))}` : '';
  return 'question' in change ? ` of ${asked(change)}${under}` : under;
}
