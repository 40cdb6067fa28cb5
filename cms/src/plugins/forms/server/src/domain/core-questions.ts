import type { FormDefinition, Problem, QuestionDefinition } from '@ehpr/form-schemas';

/**
 * What a form lacks of the questions on which the registry's columns, search and extract depend.
 * Staff may reword, reorder and move them, but not remove or retype them.
 */
export function missingCoreQuestions(
  definition: FormDefinition,
  shipped: FormDefinition,
): Problem[] {
  return compare(questionsOf(definition), questionsOf(shipped), []);
}

function compare(
  present: readonly QuestionDefinition[],
  shipped: readonly QuestionDefinition[],
  path: string[],
): Problem[] {
  return shipped
    .filter((core) => core.kind !== 'guidance' && core.core)
    .flatMap((core) => {
      const at = [...path, core.key];
      const question = present.find(({ key }) => key === core.key);
      if (!question) {
        return [{ path: at, message: 'The registry needs this question: it cannot be removed' }];
      }
      if (question.kind !== core.kind) {
        return [{ path: at, message: `The registry needs this question to stay “${core.kind}”` }];
      }
      return question.kind === 'group' && core.kind === 'group'
        ? compare(question.questions, core.questions, at)
        : [];
    });
}

function questionsOf(definition: FormDefinition): QuestionDefinition[] {
  return definition.steps.flatMap((step) => step.questions);
}
