import type { Condition } from '../definition/condition.ts';
import type {
  FormDefinition,
  Option,
  QuestionDefinition,
} from '../definition/form.ts';
import { leavesOf } from '../definition/options.ts';
import { isChoice, type Choices } from './choices.ts';

/** Why a form cannot be published, with the keys of the step and question where it lies. */
export type Problem = { path: string[]; message: string };

const keyPattern = /^[A-Za-z][A-Za-z0-9]{0,62}$/u;

/** Everything that would make a form impossible to answer, or its records impossible to read. */
export function findProblems(
  definition: FormDefinition,
  choices: Choices,
): Problem[] {
  const problems: Problem[] = [];
  const report = (path: string[], message: string) => problems.push({ path, message });

  if (definition.steps.length === 0) report([], 'The form has no steps');
  const earlier = new Map<string, QuestionDefinition>();
  const stepKeys = new Set<string>();

  for (const step of definition.steps) {
    checkKey(step.key, stepKeys, [step.key], report);
    for (const question of step.questions) {
      const path = [step.key, question.key];
      checkKey(question.key, new Set(earlier.keys()), path, report);
      checkQuestion(question, path, { earlier, choices, report });
      earlier.set(question.key, question);
    }
  }
  return problems;
}

type Report = (path: string[], message: string) => void;
type Context = {
  earlier: ReadonlyMap<string, QuestionDefinition>;
  choices: Choices;
  report: Report;
};

function checkKey(key: string, taken: Set<string>, path: string[], report: Report): void {
  if (!keyPattern.test(key) || key in Object.prototype) {
    report(path, `“${key}” cannot be a key: use a letter, then letters and digits`);
  }
  if (taken.has(key)) report(path, `The key “${key}” is used twice`);
  taken.add(key);
}

function checkQuestion(question: QuestionDefinition, path: string[], context: Context): void {
  const { earlier, choices, report } = context;
  if (question.kind !== 'guidance' && question.visibleWhen) {
    checkCondition(question.visibleWhen, path, context);
  }
  if (question.kind === 'text' && (question.minLength ?? 1) > question.maxLength) {
    report(path, 'The least number of characters is more than the greatest');
  }
  if (question.kind === 'date' && question.notBefore) {
    if (earlier.get(question.notBefore)?.kind !== 'date') {
      report(path, `“${question.notBefore}” is no earlier date question`);
    }
  }
  if (question.kind === 'optionTree') {
    checkOptions(leavesOf(choices.listOf(question.list)), path, report);
  }
  if (isChoice(question)) {
    if ('optionsUnder' in question) {
      const parent = earlier.get(question.optionsUnder);
      if (parent?.kind !== 'oneOf') {
        report(path, `“${question.optionsUnder}” is no earlier question with one choice`);
      }
    }
    checkOptions(choices.optionsOf(question), path, report);
  }
  if (question.kind === 'group') {
    const known = new Map(earlier);
    for (const inRow of question.questions) {
      const rowPath = [...path, inRow.key];
      checkKey(inRow.key, new Set(known.keys()), rowPath, report);
      checkQuestion(inRow, rowPath, { ...context, earlier: known });
      known.set(inRow.key, inRow);
    }
    if (question.questions.length === 0) report(path, 'The group has no questions');
    if (question.maxRows < 1) report(path, 'The group allows no rows');
    const { uniqueBy } = question;
    if (uniqueBy && !question.questions.some(({ key }) => key === uniqueBy)) {
      report(path, `“${uniqueBy}” is no question of the group`);
    }
  }
}

function checkOptions(options: readonly Option[], path: string[], report: Report): void {
  if (options.length === 0) report(path, 'The question has nothing to choose from');
  const values = new Set<string>();
  for (const { value } of options) {
    if (values.has(value)) report(path, `The option “${value}” is there twice`);
    values.add(value);
  }
}

function checkCondition(condition: Condition, path: string[], context: Context): void {
  if ('all' in condition || 'any' in condition) {
    const parts = 'all' in condition ? condition.all : condition.any;
    if (parts.length === 0) context.report(path, 'A condition is empty');
    for (const part of parts) checkCondition(part, path, context);
    return;
  }
  const asked = context.earlier.get(condition.question);
  if (!asked) {
    context.report(path, `The condition looks at “${condition.question}”, which does not come earlier`);
    return;
  }
  const offered = context.choices.optionsOfKey(asked.key);
  if (!('value' in condition) || offered.length === 0) return;
  const known = new Set(offered.flatMap(withAllBelow).map(({ value }) => value));
  const wanted = Array.isArray(condition.value) ? condition.value : [condition.value];
  for (const value of wanted) {
    if (!known.has(String(value))) {
      context.report(path, `The condition waits for “${value}”, which “${asked.key}” does not offer`);
    }
  }
}

function withAllBelow(option: Option): Option[] {
  return [option, ...(option.options ?? []).flatMap(withAllBelow)];
}
