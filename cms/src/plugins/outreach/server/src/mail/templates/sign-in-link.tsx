import type { Locale } from '@ehpr/form-schemas';
import { Text } from 'react-email';
import type { MailContext } from '../render-mail';
import { ActionLink } from './action-link';
import { Frame, text } from './frame';

const en = {
  subject: 'Your link to your registration',
  title: 'Your link to your registration',
  preview: 'It works once, for 10 minutes.',
  hello: 'Hello,',
  asked:
    'You asked for a link to your registration with British Columbia’s Emergency Health Provider Registry. Open it and press the button there:',
  label: 'See my registration',
  once: 'The link works once, for 10 minutes. It is yours alone: do not pass it on.',
  notYou:
    'You get this because someone asked for a link with this e-mail address. If it was not you, leave it be: without the link nobody can see or change anything.',
};

const fr: typeof en = {
  subject: 'Votre lien vers votre inscription',
  title: 'Votre lien vers votre inscription',
  preview: 'Il fonctionne une fois, pendant 10 minutes.',
  hello: 'Bonjour,',
  asked:
    'Vous avez demandé un lien vers votre inscription au registre des professionnels de la santé pour les situations d’urgence de la Colombie-Britannique. Ouvrez-le et appuyez sur le bouton qui s’y trouve\u00a0:',
  label: 'Voir mon inscription',
  once: 'Le lien fonctionne une seule fois, pendant 10 minutes. Il est à vous seul\u00a0: ne le transmettez pas.',
  notYou:
    'Vous recevez ce courriel parce que quelqu’un a demandé un lien avec cette adresse. Si ce n’était pas vous, ne faites rien\u00a0: sans le lien, personne ne peut rien voir ni changer.',
};

const wordsIn: Record<Locale, typeof en> = { en, fr };

/** Carries the link by which whoever has the mailbox signs in; nothing in it says who is registered. */
export function signInLink(
  token: string,
  locale: Locale,
  { siteUrl }: Pick<MailContext, 'siteUrl'>,
) {
  const words = wordsIn[locale];
  return {
    subject: words.subject,
    body: (
      <Frame language={locale} title={words.title} preview={words.preview} footer={words.notYou}>
        <Text style={text}>{words.hello}</Text>
        <Text style={text}>{words.asked}</Text>
        <ActionLink
          href={`${siteUrl}/${locale}/sign-in/${encodeURIComponent(token)}`}
          label={words.label}
          locale={locale}
        />
        <Text style={text}>{words.once}</Text>
      </Frame>
    ),
  };
}
