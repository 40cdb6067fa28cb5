import type { Locale } from '@ehpr/form-schemas';
import { Heading, Text } from 'react-email';
import type { WriteMail } from '../render-mail';
import { ActionLink } from './action-link';
import { Frame, heading, text } from './frame';

const en = {
  subject: 'You are withdrawn from the registry',
  title: 'You are withdrawn',
  preview: 'You can come back at any time.',
  hello: 'Hello,',
  done: 'You are withdrawn from British Columbia’s Emergency Health Provider Registry, as you asked. From now on nobody finds you there, and we do not write to you when help is needed.',
  thanks: 'Thank you for having offered your help.',
  back: 'If you change your mind',
  how: 'What you registered is kept for now. Ask for a link to your registration, open it, and press “Come back”:',
  label: 'Come back to the registry',
  notYou:
    'You get this because someone with a link from your mailbox withdrew the registration that has this e-mail address. If it was not you, come back in the same way.',
};

const fr: typeof en = {
  subject: 'Vous êtes retiré du registre',
  title: 'Vous êtes retiré du registre',
  preview: 'Vous pouvez revenir à tout moment.',
  hello: 'Bonjour,',
  done: 'Comme vous l’avez demandé, vous êtes retiré du registre des professionnels de la santé pour les situations d’urgence de la Colombie-Britannique. Désormais, personne ne vous y trouve, et nous ne vous écrivons plus lorsque de l’aide est nécessaire.',
  thanks: 'Merci d’avoir offert votre aide.',
  back: 'Si vous changez d’avis',
  how: 'Votre inscription est conservée pour l’instant. Demandez un lien vers votre inscription, ouvrez-le et appuyez sur «\u00a0Revenir\u00a0»\u00a0:',
  label: 'Revenir au registre',
  notYou:
    'Vous recevez ce courriel parce que quelqu’un, avec un lien de votre boîte de réception, a retiré l’inscription qui porte cette adresse. Si ce n’était pas vous, revenez de la même façon.',
};

const wordsIn: Record<Locale, typeof en> = { en, fr };

/** Tells somebody that they are withdrawn, and how they come back. */
export const withdrawal: WriteMail<'withdrawal'> = (_values, locale, { siteUrl }) => {
  const words = wordsIn[locale];
  return {
    subject: words.subject,
    body: (
      <Frame language={locale} title={words.title} preview={words.preview} footer={words.notYou}>
        <Text style={text}>{words.hello}</Text>
        <Text style={text}>{words.done}</Text>
        <Text style={text}>{words.thanks}</Text>
        <Heading as="h2" style={heading}>
          {words.back}
        </Heading>
        <Text style={text}>{words.how}</Text>
        <ActionLink href={`${siteUrl}/${locale}/update`} label={words.label} locale={locale} />
      </Frame>
    ),
  };
};
