import type { MailKind } from '../../../shared/mail-kind';
import { mailKinds } from '../../../shared/mail-kinds';
import type { MessageLocale } from '../../../../../message/message';
import type { PreviewedMail } from '../../../shared/preview';
import type { Wording } from '../../../shared/wording';
import { linksOfExample } from '../mail/campaign-mails';
import type { MailContext } from '../mail/render-mail';
import { exampleParts } from '../mail/wording/example-mail';
import { renderWording } from '../mail/wording/render-wording';

/** A mail in some words, finished or not, as somebody would get it who does not exist. */
export async function previewWording(
  context: MailContext,
  { kind, locale, wording }: { kind: MailKind; locale: MessageLocale; wording: Wording },
): Promise<PreviewedMail> {
  const { stopPage } = linksOfExample(context.siteUrl, locale);
  const mail = await renderWording(wording, {
    language: locale,
    parts: exampleParts(kind, locale, context),
    stopPage: mailKinds[kind].isAskedFor ? undefined : stopPage,
  });
  return { language: locale, ...mail };
}
