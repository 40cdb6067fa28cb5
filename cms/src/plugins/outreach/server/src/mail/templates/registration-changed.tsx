import type { Locale } from '@ehpr/form-schemas';
import { Text } from 'react-email';
import type { WriteMail } from '../render-mail';
import { ActionLink } from './action-link';
import { Frame, text } from './frame';

const en = {
  title: 'You changed your registration',
  preview: 'Your changes are saved.',
  hello: 'Hello,',
  changed:
    'Your changes to your registration with British Columbia’s Emergency Health Provider Registry are saved. Your answers to these questions are new:',
  look: 'To see your answers, or to change them again, ask for a link to your registration:',
  label: 'See my registration',
  notYou:
    'You get this because the registration with this e-mail address was changed. If it was not you, someone else can read your mail: change the password of your mailbox, and look at your registration.',
};

const fr: typeof en = {
  title: 'Vous avez changé votre inscription',
  preview: 'Vos changements sont enregistrés.',
  hello: 'Bonjour,',
  changed:
    'Vos changements à votre inscription au registre des professionnels de la santé pour les situations d’urgence de la Colombie-Britannique sont enregistrés. Vos réponses à ces questions sont nouvelles\u00a0:',
  look: 'Pour voir vos réponses ou les changer encore, demandez un lien vers votre inscription\u00a0:',
  label: 'Voir mon inscription',
  notYou:
    'Vous recevez ce courriel parce que l’inscription qui a cette adresse a été changée. Si ce n’était pas vous, une autre personne lit vos courriels\u00a0: changez le mot de passe de votre boîte et regardez votre inscription.',
};

const wordsIn: Record<Locale, typeof en> = { en, fr };

/** Says which answers a person changed, and none of the answers. */
export const registrationChanged: WriteMail<'registration-changed'> = (
  { changed },
  locale,
  { siteUrl },
) => {
  const words = wordsIn[locale];
  return {
    subject: words.title,
    body: (
      <Frame language={locale} title={words.title} preview={words.preview} footer={words.notYou}>
        <Text style={text}>{words.hello}</Text>
        <Text style={text}>{words.changed}</Text>
        <ul>
          {changed.map((label) => (
            <li key={label} style={text}>
              {label}
            </li>
          ))}
        </ul>
        <Text style={text}>{words.look}</Text>
        <ActionLink href={`${siteUrl}/${locale}/update`} label={words.label} locale={locale} />
      </Frame>
    ),
  };
};
