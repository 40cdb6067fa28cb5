import type {
  FormDefinition,
  Kind,
  Option,
  QuestionDefinition,
  RowQuestion,
} from '../definition/form.ts';
import { isKey } from '../definition/names.ts';
import { allOf, leavesOf, limitProblems, offeredOf } from '../definition/options.ts';
import { isChoice, type ChoiceQuestion, type Choices } from './choices.ts';
import { conditionProblems } from './condition-problems.ts';
import { sourceProblems } from '../kinds/calculated/source-problems.ts';
import { kinds } from '../kinds/index.ts';
import type { KindOfQuestion } from '../kinds/kind.ts';
import { messageProblems } from '../kinds/message-rules.ts';
import { namable, type Reference } from './references.ts';

/** Why a form cannot be published, with the keys of the step and question where it lies. */
export type Problem = { path: string[]; message: string };

/** Where a person stands once the form is sent; it follows the form's address like a step. */
const afterwards = 'confirmation';

/** Everything that would make a form impossible to answer, or its records impossible to read. */
export function findProblems(definition: FormDefinition, choices: Choices): Problem[] {
  const problems: Problem[] = [];
  const report: Report = (path, message) => problems.push({ path, message });

  if (definition.steps.length === 0) report([], 'The form has no steps');
  const stepKeys = new Set<string>();
  const keys = new Set<string>();
  const earlier = new Map<string, QuestionDefinition>();

  for (const step of definition.steps) {
    checkKey(step.key, stepKeys, [step.key], report);
    if (step.key === afterwards) report([step.key], `“${afterwards}” is the page after the form`);
    for (const question of step.questions) {
      const path = [step.key, question.key];
      const context: Context = { keys, beside: earlier, before: earlier, choices, report };
      checkKey(question.key, keys, path, report);
      checkQuestion(question, path, context);
      earlier.set(question.key, question);
    }
  }
  return problems;
}

type Report = (path: string[], message: string) => void;
type Questions = ReadonlyMap<string, QuestionDefinition>;
type Context = {
  /** The keys that are taken, in rows of groups too. */
  keys: Set<string>;
  /** The earlier questions of the form or, in a group, of the row. */
  beside: Questions;
  /** All earlier questions: in a group, those of the form as well as those of the row. */
  before: Questions;
  choices: Choices;
  report: Report;
};

function checkKey(key: string, taken: Set<string>, path: string[], report: Report): void {
  if (!isKey(key)) {
    report(path, `“${key}” cannot be a key: use a letter, then letters and digits`);
  }
  if (taken.has(key)) report(path, `The key “${key}” is used twice`);
  taken.add(key);
}

function checkQuestion(question: QuestionDefinition, path: string[], context: Context): void {
  const { beside, choices, report } = context;
  if ('visibleWhen' in question) {
    for (const message of conditionProblems(question.visibleWhen, beside, choices)) {
      report(path, message);
    }
  }
  for (const message of problemsOf(question)) report(path, message);
  for (const message of messageProblems(question)) report(path, message);
  if (question.kind === 'date' && question.notBefore) {
    if (!mayName('notBefore', question, question.notBefore, context)) {
      report(path, `“${question.notBefore}” is no earlier date question`);
    }
  }
  if (question.kind === 'optionTree') {
    const kept = choices.keptFor(question);
    for (const message of limitProblems(kept)) report(path, message);
    checkOffered(leavesOf(choices.listOf(question.list)), kept, path, report);
    checkTwice(leavesOf(kept), path, report);
    checkEmptied(kept, path, report);
  }
  if (question.kind === 'calculated') {
    for (const message of sourceProblems(question, [...beside.values()])) report(path, message);
  }
  if (isChoice(question)) checkChoice(question, path, context);
  if (question.kind === 'group') checkGroup(question, path, context);
}

/** Whether a field of a question may name the one with a key. */
function mayName(
  field: Reference,
  question: QuestionDefinition,
  key: string,
  { beside, before }: Pick<Context, 'beside' | 'before'>,
): boolean {
  const standing = { beside: [...beside.values()], all: [...before.values()] };
  return namable(field, question, standing).some((each) => each.key === key);
}

function problemsOf(question: QuestionDefinition): string[] {
  const kind: Pick<KindOfQuestion<Kind>, 'problems'> = kinds[question.kind];
  return kind.problems?.(question) ?? [];
}

function checkGroup(
  group: Extract<QuestionDefinition, { kind: 'group' }>,
  path: string[],
  context: Context,
): void {
  const { keys, before, report } = context;
  const inRows = new Map<string, RowQuestion>();
  for (const inRow of group.questions) {
    const rowPath = [...path, inRow.key];
    checkKey(inRow.key, keys, rowPath, report);
    const known = new Map([...before, ...inRows]);
    checkQuestion(inRow, rowPath, { ...context, beside: inRows, before: known });
    inRows.set(inRow.key, inRow);
  }
  if (group.questions.length === 0) report(path, 'The group has no questions');
  const { uniqueBy } = group;
  if (!uniqueBy) return;
  if (!inRows.has(uniqueBy)) report(path, `“${uniqueBy}” is no question of the group`);
  else if (!mayName('uniqueBy', group, uniqueBy, context)) {
    report(path, `Rows cannot be told apart by “${uniqueBy}”: its answer is not one text`);
  }
}

function checkChoice(question: ChoiceQuestion, path: string[], context: Context): void {
  const { before, choices, report } = context;
  const kept = choices.keptFor(question);
  checkOffered(choices.optionsOf(question), kept, path, report);
  if (!('optionsUnder' in question)) {
    for (const message of limitProblems(kept)) report(path, message);
    return checkTwice(kept, path, report);
  }
  const parent = before.get(question.optionsUnder);
  if (parent?.kind !== 'oneOf' || !mayName('optionsUnder', question, parent.key, context)) {
    report(path, `“${question.optionsUnder}” is no earlier question with one choice`);
    return;
  }
  // What can be chosen below an option is the same wherever the option stands.
  const below = new Map<string, string>();
  for (const { value, options = [] } of choices.placesOf(parent)) {
    checkTwice(options, path, report);
    const values = JSON.stringify(options, ['value', 'options']);
    if ((below.get(value) ?? values) !== values) {
      report(path, `“${value}” is there twice, with different options below it`);
    }
    below.set(value, values);
  }
}

function checkOffered(
  offered: readonly Option[],
  kept: readonly Option[],
  path: string[],
  report: Report,
): void {
  if (offered.length > 0) return;
  report(
    path,
    allOf(kept).some(({ retired }) => retired)
      ? 'All options of the question are retired: it has nothing to choose from'
      : 'The question has nothing to choose from',
  );
}

/** In a tree leaves are chosen: what stood above some must not become one by losing them. */
function checkEmptied(kept: readonly Option[], path: string[], report: Report): void {
  for (const { label, retired, options = [] } of kept) {
    if (retired || options.length === 0) continue;
    if (offeredOf(options).length === 0) {
      report(path, `All options under “${label}” are retired: retire it as well`);
    } else checkEmptied(options, path, report);
  }
}

function checkTwice(options: readonly Option[], path: string[], report: Report): void {
  const values = new Set<string>();
  for (const { value } of options) {
    if (values.has(value)) report(path, `The option “${value}” is there twice`);
    values.add(value);
  }
}
