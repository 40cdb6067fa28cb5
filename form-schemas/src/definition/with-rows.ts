import type { QuestionDefinition } from './form.ts';

/** A question and, of a group, those of its rows. */
export function withRows(question: QuestionDefinition): QuestionDefinition[] {
  return question.kind === 'group' ? [question, ...question.questions] : [question];
}
