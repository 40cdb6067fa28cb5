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

/**
 * The core answers of a valid registration. Throws when one is missing: publishing keeps forms
 * without them from going live.
 */
export function coreAnswers(answers: Answers): CoreAnswers {
  const { deployAnywhere } = answers;
  if (typeof deployAnywhere !== 'boolean') throw lacks('deployAnywhere');
  return {
    firstName: text(answers, 'firstName'),
    lastName: text(answers, 'lastName'),
    email: text(answers, 'email'),
    primaryPhone: text(answers, 'primaryPhone'),
    postalCode: text(answers, 'postalCode'),
    stream: text(answers, 'stream'),
    registrationStatus: text(answers, 'registrationStatus'),
    currentEmployment: text(answers, 'currentEmployment'),
    deployAnywhere,
    deploymentDuration: text(answers, 'deploymentDuration'),
  };
}

function text(answers: Answers, key: keyof CoreAnswers): string {
  const answer = answers[key];
  if (typeof answer !== 'string') throw lacks(key);
  return answer;
}

function lacks(key: string): Error {
  return new Error(`A valid registration lacks its core answer “${key}”`);
}
