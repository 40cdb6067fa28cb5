import type { Locale } from '@ehpr/form-schemas';
import { Text } from 'react-email';
import type { MailContext } from '../render-mail';
import { ActionLink } from './action-link';
import { Frame, text } from './frame';

const en = {
  title: 'Your email address is about to change',
  preview: 'It changes once the new address is confirmed.',
  hello: 'Hello,',
  asked:
    'You asked us to use another email address for your registration with British Columbia’s Emergency Health Provider Registry. We sent a link there. Once it is used, we write to the new address and not to this one.',
  stop: 'If it was not you, or if you changed your mind, open your registration and keep this address:',
  label: 'Open my registration',
  why: 'You get this because your registration has this email address.',
};

const fr: typeof en = {
  title: 'Votre adresse courriel va changer',
  preview: 'Elle change dès que la nouvelle adresse est confirmée.',
  hello: 'Bonjour,',
  asked:
    'Vous nous avez demandé d’utiliser une autre adresse courriel pour votre inscription au registre des professionnels de la santé pour les situations d’urgence de la Colombie-Britannique. Nous y avons envoyé un lien. Dès qu’il aura servi, nous écrirons à la nouvelle adresse et non plus à celle-ci.',
  stop: 'Si ce n’était pas vous, ou si vous avez changé d’avis, ouvrez votre inscription et gardez cette adresse\u00a0:',
  label: 'Ouvrir mon inscription',
  why: 'Vous recevez ce courriel parce que votre inscription a cette adresse.',
};

const wordsIn: Record<Locale, typeof en> = { en, fr };

/** Tells the mailbox that a registration has that another is to take its place. */
export function newMailboxNotice(locale: Locale, { siteUrl }: Pick<MailContext, 'siteUrl'>) {
  const words = wordsIn[locale];
  return {
    subject: words.title,
    body: (
      <Frame language={locale} title={words.title} preview={words.preview} footer={words.why}>
        <Text style={text}>{words.hello}</Text>
        <Text style={text}>{words.asked}</Text>
        <Text style={text}>{words.stop}</Text>
        <ActionLink href={`${siteUrl}/${locale}/update`} label={words.label} locale={locale} />
      </Frame>
    ),
  };
}
