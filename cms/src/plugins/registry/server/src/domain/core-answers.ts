import type { Answers } from '@ehpr/form-schemas';

/** The answers that the registry keeps in columns, to search by. They are core questions. */
export type CoreAnswers = {
  firstName: string;
  lastName: string;
  email: string;
  primaryPhone: string;
  postalCode: string;
  stream: string;
  registrationStatus: string;
  currentEmployment: string;
  deployAnywhere: boolean;
  deploymentDuration: string;
};

/** Core answers of which some may be missing: of registrations from elsewhere. */
export type KnownCoreAnswers = { [Key in keyof CoreAnswers]: CoreAnswers[Key] | null };

/**
 * The core answers of a valid registration. Throws when one is missing: publishing keeps forms
 * without them from going live.
 */
export function coreAnswers(answers: Answers): CoreAnswers {
  const core = knownCoreAnswers(answers);
  const lacking = Object.entries(core).find(([, answer]) => answer === null);
  if (lacking) throw new Error(`A valid registration lacks its core answer “${lacking[0]}”`);
  return core as CoreAnswers;
}

/** The core answers that there are. */
export function knownCoreAnswers(answers: Answers): KnownCoreAnswers {
  const { deployAnywhere } = answers;
  const text = (key: keyof CoreAnswers) => {
    const answer = answers[key];
    return typeof answer === 'string' ? answer : null;
  };
  return {
    firstName: text('firstName'),
    lastName: text('lastName'),
    email: text('email'),
    primaryPhone: text('primaryPhone'),
    postalCode: text('postalCode'),
    stream: text('stream'),
    registrationStatus: text('registrationStatus'),
    currentEmployment: text('currentEmployment'),
    deployAnywhere: typeof deployAnywhere === 'boolean' ? deployAnywhere : null,
    deploymentDuration: text('deploymentDuration'),
  };
}
