import { isRecord, locales, type RegistrationWording, type SiteContent } from '@ehpr/form-schemas';
import type { ShownPage } from '../../content/shown.ts';
import { dataOf } from '../replies.ts';
import { file, link, richText, said } from './parts.ts';
import { all, listOf, oneOf, orNull, text, type Reader } from './reader.ts';
import { section } from './sections.ts';

/*
 * What the CMS gives of content, read with care: what is missing or is something else is left out,
 * so that a page is shown with all that is sound.
 */

const page: Reader<ShownPage> = all<ShownPage>({
  slug: text,
  title: said,
  description: said,
  lead: orNull(said),
  sections: listOf(section),
  changedAt: text,
});

const logo: Reader<SiteContent['logo']> = (given) => {
  const shown = file(given);
  const alternative = isRecord(given) ? said(given['alternative']) : undefined;
  return shown && alternative ? { ...shown, alternative } : null;
};

const site: Reader<SiteContent> = all<SiteContent>({
  name: orNull(said),
  logo,
  navigation: listOf(link),
  footer: all<SiteContent['footer']>({
    text: orNull(richText),
    links: listOf(link),
  }),
  contact: all<SiteContent['contact']>({ email: orNull(text), phone: orNull(text) }),
  banner: orNull(
    all<NonNullable<SiteContent['banner']>>({ heading: said, text: said, link: orNull(link) }),
  ),
  pages: listOf(
    all<SiteContent['pages'][number]>({
      slug: text,
      locales: listOf(oneOf(...locales)),
      changedAt: text,
    }),
  ),
});

const wording: Reader<RegistrationWording> = all<RegistrationWording>({
  introduction: orNull(richText),
  privacy: orNull(richText),
  confirmation: orNull(
    all<NonNullable<RegistrationWording['confirmation']>>({ title: said, text: richText }),
  ),
});

const origin: Reader<string> = (given) =>
  typeof given === 'string' && URL.canParse(given) ? new URL(given).origin : undefined;

type Shown =
  | { kind: 'page'; page: ShownPage }
  | { kind: 'site'; site: SiteContent }
  | { kind: 'registration'; registration: RegistrationWording };

/** What staff look at before it is published, what it lacks, and the only origin that may frame it. */
export type PreviewedContent = Shown & { framedBy: string; missing: string[] };

const shown: Reader<Shown> = (given) =>
  all<Extract<Shown, { kind: 'page' }>>({ kind: oneOf('page'), page })(given) ??
  all<Extract<Shown, { kind: 'site' }>>({ kind: oneOf('site'), site })(given) ??
  all<Extract<Shown, { kind: 'registration' }>>({
    kind: oneOf('registration'),
    registration: wording,
  })(given);

const preview: Reader<PreviewedContent> = (given) => {
  const read = shown(given);
  const rest = all<{ framedBy: string; missing: string[] }>({
    framedBy: origin,
    missing: listOf(text),
  })(given);
  return read && rest && { ...read, ...rest };
};

export const pageOf = (reply: string) => page(dataOf(reply));
export const siteOf = (reply: string) => site(dataOf(reply));
export const wordingOf = (reply: string) => wording(dataOf(reply));
export const contentPreviewOf = (reply: string) => preview(dataOf(reply));
