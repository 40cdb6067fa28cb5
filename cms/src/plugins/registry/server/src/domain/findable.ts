import type { Answers, PublishedForm } from '@ehpr/form-schemas';
import { choicesOf, regionsOf, type Choice } from './choices';
import {
  coreAnswers,
  knownCoreAnswers,
  type CoreAnswers,
  type KnownCoreAnswers,
} from './core-answers';
import type { Gap } from './gaps';
import { personKey } from './person-key';

/** What is kept of a registrant's answers, and beside them to find the person by. */
export type FindableWithGaps = {
  core: KnownCoreAnswers;
  answers: Answers;
  choices: readonly Choice[];
  /** Of the communities where the person would go; none, where they go anywhere. */
  regions: readonly string[];
  personKey: string;
  formVersion: number;
  /** What the answers lack of the form; none when they satisfy it. */
  gaps: readonly Gap[];
};

/** The same of answers that lack nothing. */
export type Findable = FindableWithGaps & { core: CoreAnswers };

type Form = Pick<PublishedForm, 'steps' | 'schema' | 'version'>;

/** What is kept of answers that satisfy a version of the registration form. */
export function findable(form: Form, answers: Answers): Findable {
  return { ...findableWithGaps(form, answers, []), core: coreAnswers(answers) };
}

/** What is kept of answers that would satisfy a version but for the gaps. */
export function findableWithGaps(
  form: Form,
  answers: Answers,
  gaps: readonly Gap[],
): FindableWithGaps {
  const core = knownCoreAnswers(answers);
  return {
    core,
    answers,
    choices: choicesOf(form, answers),
    regions: core.deployAnywhere === true ? [] : regionsOf(form, answers),
    personKey: personKey({
      email: core.email ?? '',
      firstName: core.firstName ?? '',
      lastName: core.lastName ?? '',
    }),
    formVersion: form.version,
    gaps,
  };
}
