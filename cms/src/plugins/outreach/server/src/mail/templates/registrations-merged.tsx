import type { Locale } from '@ehpr/form-schemas';
import { Text } from 'react-email';
import type { WriteMail } from '../render-mail';
import { Address } from './address';
import { Frame, text } from './frame';

const en = {
  subject: 'Your two registrations are one now',
  preview: 'Either confirmation number leads to it.',
  hello: 'Hello,',
  merged:
    'You merged two registrations on British Columbia’s Emergency Health Provider Registry. There is one now, and either confirmation number leads to it.',
  changed: 'Your earlier registration got other answers to:',
  same: 'The answers of your earlier registration stayed as they were.',
  see: 'To look at your answers or change them, go to',
  notYou:
    'You get this because someone who can read your mail merged them. If it was not you, please let us know at',
};

const fr: typeof en = {
  subject: 'Vos deux inscriptions n’en font plus qu’une',
  preview: 'Les deux numéros de confirmation y mènent.',
  hello: 'Bonjour,',
  merged:
    'Vous avez fusionné deux inscriptions au registre des professionnels de la santé pour les situations d’urgence de la Colombie-Britannique. Il n’y en a plus qu’une, et les deux numéros de confirmation y mènent.',
  changed: 'Votre première inscription a reçu d’autres réponses à\u00a0:',
  same: 'Les réponses de votre première inscription sont restées les mêmes.',
  see: 'Pour consulter ou changer vos réponses, allez à',
  notYou:
    'Vous recevez ce courriel parce que quelqu’un qui peut lire vos courriels les a fusionnées. Si ce n’était pas vous, dites-le-nous à',
};

const wordsIn: Record<Locale, typeof en> = { en, fr };

/** Tells that two registrations became one, and which questions were answered anew; no answer. */
export const registrationsMerged: WriteMail<'registrations-merged'> = (
  { questions },
  locale,
  { siteUrl },
) => {
  const words = wordsIn[locale];
  return {
    subject: words.subject,
    body: (
      <Frame
        language={locale}
        title={words.subject}
        preview={words.preview}
        footer={
          <>
            {words.notYou} <Address href={siteUrl} />.
          </>
        }
      >
        <Text style={text}>{words.hello}</Text>
        <Text style={text}>{words.merged}</Text>
        <Text style={text}>{questions.length > 0 ? words.changed : words.same}</Text>
        {questions.length > 0 && (
          <ul style={text}>
            {questions.map((question) => (
              <li key={question}>{question}</li>
            ))}
          </ul>
        )}
        <Text style={text}>
          {words.see} <Address href={`${siteUrl}/${locale}/update`} />
        </Text>
      </Frame>
    ),
  };
};
