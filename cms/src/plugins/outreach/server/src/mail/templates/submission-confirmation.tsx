import { displayConfirmationNumber } from '@ehpr/form-schemas';
import { Text } from 'react-email';
import type { WriteMail } from '../render-mail';
import { Address } from './address';
import { Frame, text } from './frame';
import { NumberBox } from './number-box';

const words = {
  en: {
    title: 'We have your answers',
    subject: (number: string) => `We have your answers: ${number}`,
    preview: (number: string) => `Your confirmation number is ${number}.`,
    thanks: (form: string) => `Thank you. Your answers to “${form}” arrived. Your number is:`,
    keep: 'Please keep this number. It names your answers when you write to us.',
    footer: 'Someone gave this email address in a form of the registry at',
    wrong: 'If it was not you, please let us know there.',
  },
  fr: {
    title: 'Nous avons reçu vos réponses',
    subject: (number: string) => `Nous avons reçu vos réponses : ${number}`,
    preview: (number: string) => `Votre numéro de confirmation est ${number}.`,
    thanks: (form: string) =>
      `Merci. Vos réponses au formulaire « ${form} » nous sont parvenues. Votre numéro :`,
    keep: 'Conservez ce numéro. Il désigne vos réponses quand vous nous écrivez.',
    footer: 'Quelqu’un a donné cette adresse courriel dans un formulaire du registre à',
    wrong: 'Si ce n’était pas vous, dites-le-nous à cette adresse.',
  },
};

/** Tells a person that the answers to a form arrived, and under which number; never the answers. */
export const submissionConfirmation: WriteMail<'submission-confirmation'> = (
  { formTitle, confirmationNumber },
  locale,
  { siteUrl },
) => {
  const say = words[locale];
  const shown = displayConfirmationNumber(confirmationNumber);
  return {
    subject: say.subject(shown),
    body: (
      <Frame
        language={locale}
        title={say.title}
        preview={say.preview(shown)}
        footer={
          <>
            {say.footer} <Address href={siteUrl} />. {say.wrong}
          </>
        }
      >
        <Text style={text}>{say.thanks(formTitle)}</Text>
        <NumberBox>{shown}</NumberBox>
        <Text style={{ ...text, marginTop: '16px' }}>{say.keep}</Text>
      </Frame>
    ),
  };
};
