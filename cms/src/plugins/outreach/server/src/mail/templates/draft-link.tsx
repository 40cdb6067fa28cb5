import type { Locale } from '@ehpr/form-schemas';
import { Text } from 'react-email';
import type { MailContext } from '../render-mail';
import { ActionLink } from './action-link';
import { Frame, text } from './frame';

const en = {
  subject: 'Your link to continue later',
  title: 'Continue where you stopped',
  preview: 'Your answers are kept for 30 days.',
  hello: 'Hello,',
  saved: (form: string) =>
    `You saved your answers to “${form}” to continue later. Nothing has been sent to the registry yet. Open this link and press the button there, on any device:`,
  label: 'Continue the form',
  kept: 'The link works for 30 days, as often as you like. Then your answers are deleted. Whoever has the link can read your answers: do not pass it on.',
  notYou:
    'You get this because someone gave this e-mail address to continue a form later. If it was not you, leave it be: we write to you no more about it, and what was saved is deleted by itself.',
};

const fr: typeof en = {
  subject: 'Votre lien pour continuer plus tard',
  title: 'Continuez où vous en étiez',
  preview: 'Vos réponses sont conservées 30 jours.',
  hello: 'Bonjour,',
  saved: (form) =>
    `Vous avez enregistré vos réponses à «\u00a0${form}\u00a0» pour continuer plus tard. Rien n’a encore été envoyé au registre. Ouvrez ce lien et appuyez sur le bouton qui s’y trouve, sur n’importe quel appareil\u00a0:`,
  label: 'Continuer le formulaire',
  kept: 'Le lien fonctionne pendant 30 jours, aussi souvent que vous le voulez. Ensuite, vos réponses sont supprimées. Quiconque a le lien peut lire vos réponses\u00a0: ne le transmettez pas.',
  notYou:
    'Vous recevez ce courriel parce que quelqu’un a donné cette adresse pour continuer un formulaire plus tard. Si ce n’était pas vous, ne faites rien\u00a0: nous ne vous écrirons plus à ce sujet, et ce qui a été enregistré se supprime de lui-même.',
};

const wordsIn: Record<Locale, typeof en> = { en, fr };

/** Carries the link that opens unfinished answers; nothing in it says what they are. */
export function draftLink(
  { formTitle, token }: { formTitle: string; token: string },
  locale: Locale,
  { siteUrl }: Pick<MailContext, 'siteUrl'>,
) {
  const words = wordsIn[locale];
  return {
    subject: words.subject,
    body: (
      <Frame language={locale} title={words.title} preview={words.preview} footer={words.notYou}>
        <Text style={text}>{words.hello}</Text>
        <Text style={text}>{words.saved(formTitle)}</Text>
        <ActionLink
          href={`${siteUrl}/${locale}/resume/${encodeURIComponent(token)}`}
          label={words.label}
          locale={locale}
        />
        <Text style={text}>{words.kept}</Text>
      </Frame>
    ),
  };
}
