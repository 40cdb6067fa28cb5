import type { Scalar } from '../definition/condition.ts';
import type { FormDefinition, Kind, OptionLists, QuestionDefinition } from '../definition/form.ts';
import type { ChangeableRule, ChoiceSource, NamedCondition } from './change.ts';
import { mustBeAnswered, rulesOf } from './compare-question.ts';
import { Names } from './names.ts';

/** A question as staff read it: no keys where there are words. */
export type ReadableQuestion = {
  key: string;
  kind: Kind;
  label: string;
  hint?: string;
  required: boolean;
  askedWhen?: NamedCondition;
  choices?: ChoiceSource;
  rules: { rule: ChangeableRule; value: Scalar }[];
  questions?: ReadableQuestion[];
};

export type ReadableForm = {
  title: string;
  steps: { key: string; title: string; intro?: string; questions: ReadableQuestion[] }[];
};

/** A definition for people to read, with what it refers to by name. */
export function readableForm(definition: FormDefinition, lists: OptionLists): ReadableForm {
  const names = new Names(definition, lists);
  return {
    title: definition.title,
    steps: definition.steps.map(({ questions, ...step }) => ({
      ...step,
      questions: questions.map((question) => readable(question, names)),
    })),
  };
}

function readable(question: QuestionDefinition, names: Names): ReadableQuestion {
  const { key, kind, label, hint } = question;
  const choices = names.source(question);
  const condition = 'visibleWhen' in question ? question.visibleWhen : undefined;
  return {
    key,
    kind,
    label,
    ...(hint !== undefined && { hint }),
    required: mustBeAnswered(question) ?? kind === 'declaration',
    ...(condition && { askedWhen: names.condition(condition) }),
    ...(choices && { choices }),
    rules: rulesOf(question, names),
    ...(question.kind === 'group' && {
      questions: question.questions.map((inRow) => readable(inRow, names)),
    }),
  };
}
