import { describeAnswers, displayConfirmationNumber, type Answers } from '@ehpr/form-schemas';
import type { PublishedForms } from '../../../../forms/server/src/contract';
import type { AnswersInWords } from '../../../shared/contracts';
import { formOfVersion } from './record-context';

export type RegistrantRecord = {
  confirmationNumber: string;
  formVersion: number;
  answers: Answers;
};

/** The answers of a registrant in the wording of the form version that they satisfy. */
export async function readAnswersInWords(
  forms: PublishedForms,
  registrant: RegistrantRecord,
): Promise<AnswersInWords> {
  const { formVersion, answers } = registrant;
  const form = await formOfVersion(forms, formVersion);
  return {
    confirmationNumber: displayConfirmationNumber(registrant.confirmationNumber),
    version: formVersion,
    steps: describeAnswers(form, answers).filter(({ items }) => items.length > 0),
  };
}
