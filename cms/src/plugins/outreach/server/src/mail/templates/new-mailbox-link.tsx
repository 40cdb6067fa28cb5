import type { Locale } from '@ehpr/form-schemas';
import { Text } from 'react-email';
import type { MailContext } from '../render-mail';
import { ActionLink } from './action-link';
import { Frame, text } from './frame';

const en = {
  title: 'Confirm your new email address',
  preview: 'The link works once, for 24 hours.',
  hello: 'Hello,',
  asked:
    'Someone asked us to write to this address from now on about a registration with British Columbia’s Emergency Health Provider Registry. If it was you, open the link and press the button there:',
  label: 'Confirm this address',
  once: 'The link works once, for 24 hours. Until then we write to the address that the registration has now.',
  notYou:
    'If it was not you, leave it be: without the link nothing changes, and we do not write to you again.',
};

const fr: typeof en = {
  title: 'Confirmez votre nouvelle adresse courriel',
  preview: 'Le lien fonctionne une fois, pendant 24 heures.',
  hello: 'Bonjour,',
  asked:
    'Une personne nous a demandé d’écrire désormais à cette adresse au sujet d’une inscription au registre des professionnels de la santé pour les situations d’urgence de la Colombie-Britannique. Si c’était vous, ouvrez le lien et appuyez sur le bouton qui s’y trouve\u00a0:',
  label: 'Confirmer cette adresse',
  once: 'Le lien fonctionne une seule fois, pendant 24 heures. D’ici là, nous écrivons à l’adresse que l’inscription a maintenant.',
  notYou:
    'Si ce n’était pas vous, ne faites rien\u00a0: sans le lien, rien ne change, et nous ne vous écrivons plus.',
};

const wordsIn: Record<Locale, typeof en> = { en, fr };

/** Carries the link by which whoever has a mailbox confirms that a registration may have it. */
export function newMailboxLink(
  token: string,
  locale: Locale,
  { siteUrl }: Pick<MailContext, 'siteUrl'>,
) {
  const words = wordsIn[locale];
  return {
    subject: words.title,
    body: (
      <Frame language={locale} title={words.title} preview={words.preview} footer={words.notYou}>
        <Text style={text}>{words.hello}</Text>
        <Text style={text}>{words.asked}</Text>
        <ActionLink
          href={`${siteUrl}/${locale}/new-address/${encodeURIComponent(token)}`}
          label={words.label}
          locale={locale}
        />
        <Text style={text}>{words.once}</Text>
      </Frame>
    ),
  };
}
