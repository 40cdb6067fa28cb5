import type { Locale } from '@ehpr/form-schemas';
import { Heading, Text } from 'react-email';
import { mayGreet } from '../../domain/greeting';
import { subjectOf } from '../../domain/subject-of-mail';
import type { MailValues } from '../../domain/outgoing-mail';
import type { MailContext } from '../render-mail';
import { ActionLink } from './action-link';
import { confirmationRequestWords } from './confirmation-request-words';
import { wayOut } from '../way-out';
import { Address } from './address';
import { Frame, heading, text } from './frame';
import { StopMail } from './stop-mail';

type Asked<T extends 'confirmation-request' | 'confirmation-reminder'> = {
  cause: string;
  values: MailValues[T];
};

/** Asks a person whether what they registered is still correct. */
export const confirmationRequest = (
  { cause, values }: Asked<'confirmation-request'>,
  locale: Locale,
  context: MailContext,
) => written('request', { cause, ...values }, locale, context);

/** Asks them again. The last time, it says what comes of not answering. */
export const confirmationReminder = (
  { cause, values }: Asked<'confirmation-reminder'>,
  locale: Locale,
  context: MailContext,
) =>
  written(
    values.lapsesOn === undefined ? 'reminder' : 'last',
    { cause, ...values },
    locale,
    context,
  );

function written(
  kind: 'request' | 'reminder' | 'last',
  { cause, firstName, lapsesOn }: { cause: string; firstName: string; lapsesOn?: string },
  locale: Locale,
  { siteUrl, referenceTo }: MailContext,
) {
  const words = confirmationRequestWords[locale];
  const { subject, title, preview, why } = words[kind];
  const reference = encodeURIComponent(referenceTo(subjectOf(cause)));
  const { page, headers } = wayOut(cause, locale, { siteUrl, referenceTo });
  return {
    subject,
    headers,
    body: (
      <Frame
        language={locale}
        title={title}
        preview={preview}
        footer={
          <>
            {words.whyYouGetThis} <Address href={siteUrl} />.{' '}
            <StopMail page={page} locale={locale} />
          </>
        }
      >
        <Text style={text}>{words.greeting(mayGreet(firstName) ? firstName : undefined)}</Text>
        <Text style={text}>{why}</Text>
        <Text style={text}>{words.how}</Text>
        <ActionLink
          href={`${siteUrl}/${locale}/update?from=${reference}&for=confirm`}
          label={words.label}
          locale={locale}
        />
        <Text style={text}>{words.link}</Text>
        {lapsesOn !== undefined && (
          <>
            <Heading as="h2" style={heading}>
              {words.then}
            </Heading>
            <Text style={text}>{words.pausedOn(inWords(lapsesOn, locale))}</Text>
            <Text style={text}>{words.back}</Text>
          </>
        )}
      </Frame>
    ),
  };
}

/** Days are not told by the clock of a machine. French counts the first of a month as such. */
const inWords = (day: string, locale: Locale): string => {
  const told = new Intl.DateTimeFormat(`${locale}-CA`, { dateStyle: 'long', timeZone: 'UTC' });
  const words = told.format(new Date(`${day}T00:00:00Z`));
  return locale === 'fr' ? words.replace(/^1 /u, '1er ') : words;
};
