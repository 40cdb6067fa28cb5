import { conditionSchema } from '../conditions/condition-schema.ts';
import { resolveCondition } from '../conditions/resolve-condition.ts';
import type { QuestionDefinition, QuestionOf, RowQuestion } from '../definition/form.ts';
import { kinds } from '../kinds/index.ts';
import type { CompileContext } from '../kinds/kind.ts';
import { isChoice, type Choices, type ChoiceQuestion } from './choices.ts';
import type { AnswerSchema } from './schema.ts';

type ObjectSchema = AnswerSchema & {
  type: 'object';
  properties: Record<string, AnswerSchema>;
  required: string[];
  additionalProperties: false;
  allOf?: object[];
};

/** Schema of the answers to some questions: those of a form, or those of a row of a group. */
export function objectSchema(
  questions: readonly QuestionDefinition[],
  choices: Choices,
): ObjectSchema {
  const properties: Record<string, AnswerSchema> = {};
  const required: string[] = [];
  const allOf: object[] = [];

  for (const question of questions) {
    const answer = answerSchema(question, questions, choices);
    if (!answer) continue;
    const { key } = question;
    properties[key] = answer;
    // Where options depend on an answer, an answer is required where there are options.
    const always = isRequired(question) && !dependsOnOption(question);
    const condition = answer['x-visibleWhen'];
    if (condition) {
      allOf.push({
        if: conditionSchema(condition),
        then: always ? { required: [key] } : {},
        else: { properties: { [key]: false } },
      });
    } else if (always) {
      required.push(key);
    }
    allOf.push(...orderOfDates(question));
    allOf.push(...dependentOptions(question, questions, choices));
  }
  return {
    type: 'object',
    properties,
    required,
    additionalProperties: false,
    // JSON Schema has no place for an empty list of rules.
    ...(allOf.length > 0 && { allOf }),
  };
}

function answerSchema(
  question: QuestionDefinition,
  beside: readonly QuestionDefinition[],
  choices: Choices,
): AnswerSchema | undefined {
  const context: CompileContext = {
    listOf: (key) => choices.listOf(key),
    optionsOf: (choice) => choices.optionsOf(choice),
    objectOf: (questions) => objectSchema(questions, choices),
    placeOf: (key) => placeOf(key, beside),
  };
  // The kind of a question and the question of a kind belong together; TypeScript cannot see that.
  const schema = kinds[question.kind].schema as (
    question: QuestionDefinition,
    context: CompileContext,
  ) => AnswerSchema | undefined;
  const answer = schema(question, context);
  if (!answer) return undefined;
  const condition = 'visibleWhen' in question ? question.visibleWhen : undefined;
  return {
    ...answer,
    'x-kind': question.kind,
    'x-required': isRequired(question),
    ...(condition && {
      'x-visibleWhen': resolveCondition(condition, (key) => choices.optionsOfKey(key)),
    }),
    ...(dependsOnOption(question) && { 'x-optionsUnder': question.optionsUnder }),
  };
}

/** Where the answer to a question stands, which is asked beside others or in the rows of one of them. */
function placeOf(key: string, beside: readonly QuestionDefinition[]): string[] {
  const group = beside.find(
    (each) => each.kind === 'group' && each.questions.some((inRow) => inRow.key === key),
  );
  return group ? [group.key, key] : [key];
}

function isRequired(question: QuestionDefinition): boolean {
  return question.kind === 'declaration' || ('required' in question && question.required);
}

function dependsOnOption(
  question: QuestionDefinition,
): question is ChoiceQuestion & { optionsUnder: string } {
  return isChoice(question) && 'optionsUnder' in question;
}

function orderOfDates(question: QuestionDefinition): object[] {
  if (question.kind !== 'date' || !question.notBefore) return [];
  return [{ 'x-dateOrder': { earlier: question.notBefore, later: question.key } }];
}

/**
 * For choices whose options stand below another answer: what each such answer leaves to choose
 * from. The other answer is one of the same questions; a row of a group may also look to the form.
 */
function dependentOptions(
  question: QuestionDefinition,
  siblings: readonly QuestionDefinition[],
  choices: Choices,
): object[] {
  if (question.kind === 'group') {
    return question.questions
      .filter(dependsOnOption)
      .filter((inRow) => !question.questions.some(({ key }) => key === inRow.optionsUnder))
      .flatMap((inRow) =>
        rulesByParent(inRow, choices, (rule) => inEachRow(question, inRow, rule)),
      );
  }
  if (!dependsOnOption(question)) return [];
  if (!siblings.some(({ key }) => key === question.optionsUnder)) return [];
  return rulesByParent(question, choices, (rule) => ({
    properties: { [question.key]: rule.answer },
    ...(rule.required && { required: [question.key] }),
  }));
}

type Rule = { answer: AnswerSchema; required: boolean };

function inEachRow(group: QuestionOf<'group'>, inRow: RowQuestion, rule: Rule): object {
  const row = {
    properties: { [inRow.key]: rule.answer },
    ...(rule.required && { required: [inRow.key] }),
  };
  return { properties: { [group.key]: { items: row } } };
}

function rulesByParent(
  question: ChoiceQuestion,
  choices: Choices,
  then: (rule: Rule) => object,
): object[] {
  const parent = choices.parentOf(question);
  if (!parent) return [];
  const is = (values: string[]) => ({
    properties: { [parent.key]: { enum: values } },
    required: [parent.key],
  });
  const options = choices.optionsOf(parent);
  const barren = options.filter((option) => !option.options?.length);
  const rules = options
    .filter((option) => option.options?.length)
    .map((option) => ({
      if: is([option.value]),
      then: then({
        answer: among(
          question,
          (option.options ?? []).map(({ value }) => value),
        ),
        required: question.required === true,
      }),
    }));
  if (barren.length === 0) return rules;
  // No option stands below these, and no answer is null: nothing can be chosen.
  return [
    ...rules,
    {
      if: is(barren.map(({ value }) => value)),
      then: then({ answer: among(question, [null]), required: false }),
    },
  ];
}

function among(question: ChoiceQuestion, values: (string | null)[]): AnswerSchema {
  return question.kind === 'anyOf' ? { items: { enum: values } } : { enum: values };
}
