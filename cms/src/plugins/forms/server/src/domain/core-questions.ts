import {
  offeredOf,
  type FormDefinition,
  type Option,
  type Problem,
  type QuestionDefinition,
} from '@ehpr/form-schemas';
import { freeInCore } from '../../../shared/core-fields';
import { questionFieldNames } from '../form-editor';
import { canonicalDigest } from './canonical-digest';

/*
 * The registry's columns, search and extract depend on core questions. Staff may reword, reorder,
 * move and translate them, and offer more to choose; they may not remove, retype or rule otherwise,
 * nor retire an option that they were shipped with.
 */

/** What a form lacks of the core questions of the form that it was shipped as. */
export function coreProblems(definition: FormDefinition, shipped: FormDefinition): Problem[] {
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
      const problem = (message: string) => [{ path: at, message }];
      const question = present.find(({ key }) => key === core.key);
      if (!question) return problem('The registry needs this question: it cannot be removed');
      if (question.kind !== core.kind) {
        return problem(`The registry needs this question to stay “${core.kind}”`);
      }
      const changed = changedRules(question, core);
      if (changed.length > 0) {
        return problem(
          `The registry needs these rules as they were: ${changed.map((rule) => questionFieldNames[rule] ?? rule).join(', ')}`,
        );
      }
      const missing = missingOptions(question, core);
      if (missing.length > 0) {
        return problem(`The registry needs these options: ${missing.join(', ')}`);
      }
      return question.kind === 'group' && core.kind === 'group'
        ? compare(question.questions, core.questions, at)
        : [];
    });
}

function changedRules(question: QuestionDefinition, core: QuestionDefinition): string[] {
  const present = rulesOf(question);
  const wanted = rulesOf(core);
  return [...new Set([...present.keys(), ...wanted.keys()])].filter(
    (rule) => canonicalDigest([present.get(rule)]) !== canonicalDigest([wanted.get(rule)]),
  );
}

/** The rules of a question by name. One that is switched off is the same as none. */
function rulesOf(question: QuestionDefinition): Map<string, unknown> {
  return new Map(
    Object.entries(question).filter(([rule, value]) => !freeInCore.has(rule) && value !== false),
  );
}

function missingOptions(question: QuestionDefinition, core: QuestionDefinition): string[] {
  const offered = new Set(offeredOf(optionsOf(question)).map(({ value }) => value));
  return optionsOf(core)
    .map(({ value }) => value)
    .filter((value) => !offered.has(value));
}

function optionsOf(question: QuestionDefinition): readonly Option[] {
  return 'options' in question ? question.options : [];
}

function questionsOf(definition: FormDefinition): QuestionDefinition[] {
  return definition.steps.flatMap((step) => step.questions);
}
