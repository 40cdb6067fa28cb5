import type { MailKind } from '../../../../shared/mail-kind';
import { mailKinds } from '../../../../shared/mail-kinds';
import type { MailContext } from '../render-mail';
import { examplePerson } from '../campaign/example-person';
import { partsOf, type MailParts } from './parts-of-mail';
import type { Locale } from '@ehpr/form-schemas';

const confirmationNumber = examplePerson.confirmationNumber;

const words = {
  en: { form: 'Help at reception centres', questions: ['Postal code', 'Where could you go?'] },
  fr: { form: 'Aide aux centres d’accueil', questions: ['Code postal', 'Où pourriez-vous aller?'] },
};

/** What a mail is filled in with that is shown to staff: of nobody, with links that lead to no secret. */
export function exampleParts(kind: MailKind, locale: Locale, context: MailContext): MailParts {
  const numbered = partsOf(
    {
      template: 'registration-confirmation',
      to: 'robin@example.org',
      locale,
      cause: 'example',
      values: { firstName: examplePerson.firstName, confirmationNumber },
    },
    locale,
    context,
  );
  return {
    ...numbered,
    formTitle: words[locale].form,
    changedQuestions: words[locale].questions,
    lapsesOn: locale === 'fr' ? '1er juin' : 'June 1',
    role: 'Ministry staff',
    button: mailKinds[kind].toStaff ? `${context.adminUrl}/admin` : (numbered.updateAddress ?? ''),
  };
}
