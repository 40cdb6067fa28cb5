import type { Answers, PublishedForm } from '@ehpr/form-schemas';
import { choicesOf, regionsOf, type Choice } from './choices';
import { coreAnswers, type CoreAnswers } from './core-answers';
import { personKey } from './person-key';

/** What is kept of a registrant's answers, and beside them to find the person by. */
export type Findable = {
  core: CoreAnswers;
  answers: Answers;
  choices: readonly Choice[];
  /** Of the communities where the person would go; none, where they go anywhere. */
  regions: readonly string[];
  personKey: string;
  formVersion: number;
};

/** What is kept of answers that satisfy a version of the registration form. */
export function findable(
  form: Pick<PublishedForm, 'steps' | 'schema' | 'version'>,
  answers: Answers,
): Findable {
  const core = coreAnswers(answers);
  return {
    core,
    answers,
    choices: choicesOf(form, answers),
    regions: core.deployAnywhere ? [] : regionsOf(form, answers),
    personKey: personKey(core),
    formVersion: form.version,
  };
}
