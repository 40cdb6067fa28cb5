import type { FormDefinition, QuestionDefinition } from '../definition/form.ts';
import { possibleSources } from '../kinds/calculated/source-problems.ts';
import { kinds } from '../kinds/index.ts';

/** The fields of a question that name others by their keys. */
export type Reference = 'notBefore' | 'optionsUnder' | 'uniqueBy' | 'sources';

/** What stands before a question. */
export type Before = {
  /** The earlier questions of the form or, in a group, of the row. */
  beside: readonly QuestionDefinition[];
  /** All earlier questions: in a group, those of the form as well as those of the row. */
  all: readonly QuestionDefinition[];
};

/** The questions that a field of a question may name: the one rule for staff's choice and for publishing. */
export function namable(
  field: Reference,
  question: QuestionDefinition,
  before: Before,
): QuestionDefinition[] {
  switch (field) {
    case 'notBefore':
      return before.beside.filter(({ kind }) => kind === 'date');
    case 'optionsUnder':
      return before.all.filter(({ kind }) => kind === 'oneOf');
    case 'uniqueBy':
      return question.kind === 'group'
        ? question.questions.filter(({ kind }) => kinds[kind].isOneText)
        : [];
    case 'sources':
      return question.kind === 'calculated'
        ? possibleSources(question.operation, before.beside)
        : [];
  }
}

/** The questions whose answers a form's confirmation can be mailed to. */
export function confirmable({ steps }: Pick<FormDefinition, 'steps'>): QuestionDefinition[] {
  return steps.flatMap(({ questions }) => questions).filter(({ kind }) => kind === 'email');
}
