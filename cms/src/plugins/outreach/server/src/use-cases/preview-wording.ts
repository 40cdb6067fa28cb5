import type { MailKind } from '../../../shared/mail-kind';
import type { MessageLocale } from '../../../../../message/message';
import type { PreviewedMail } from '../../../shared/preview';
import type { Wording } from '../../../shared/wording';
import { isAskedFor } from '../domain/outgoing-mail';
import { linksOfExample } from '../mail/campaign-mails';
import type { MailContext } from '../mail/render-mail';
import { exampleParts } from '../mail/wording/example-mail';
import { renderWording } from '../mail/wording/render-wording';

const unasked: readonly MailKind[] = [
  ...(Object.keys(isAskedFor) as (keyof typeof isAskedFor)[]).filter(
    (template): template is 'confirmation-request' | 'confirmation-reminder' =>
      !isAskedFor[template],
  ),
  'confirmation-last-reminder',
];

/** A mail in some words, finished or not, as somebody would get it who does not exist. */
export async function previewWording(
  context: MailContext,
  { kind, locale, wording }: { kind: MailKind; locale: MessageLocale; wording: Wording },
): Promise<PreviewedMail> {
  const { stopPage } = linksOfExample(context.siteUrl, locale);
  const mail = await renderWording(wording, {
    language: locale,
    parts: exampleParts(kind, locale, context),
    stopPage: unasked.includes(kind) ? stopPage : undefined,
  });
  return { language: locale, ...mail };
}
