import {
  isRecord,
  isPageSlug,
  locales,
  linkTarget,
  sitePlaces,
  type ContentFile,
  type ContentLink,
  type LinkTarget,
  type RichText,
  type Said,
} from '@ehpr/form-schemas';
import { all, count, listOf, oneOf, text, type Reader } from './reader.ts';

const locale = oneOf(...locales);

/** A text that says something: a blank one is none. */
export const said: Reader<Said> = (given) => {
  const read = all<Said>({ text, lang: locale })(given);
  return read?.text.trim() ? read : undefined;
};

const block: Reader<object> = (given) => (isRecord(given) ? given : undefined);

export const richText: Reader<RichText> = (given) => {
  const read = all<{ blocks: object[]; lang: RichText['lang'] }>({
    blocks: listOf(block),
    lang: locale,
  })(given);
  return read && read.blocks.length > 0 ? read : undefined;
};

/** An address that people may be led to: never one that runs something. */
const safeAddress: Reader<string> = (given) =>
  typeof given === 'string' && linkTarget(given)?.kind === 'address' ? given : undefined;

const slug: Reader<string> = (given) =>
  typeof given === 'string' && isPageSlug(given) ? given : undefined;

const target: Reader<LinkTarget> = (given) =>
  all<Extract<LinkTarget, { kind: 'page' }>>({ kind: oneOf('page'), slug })(given) ??
  all<Extract<LinkTarget, { kind: 'place' }>>({
    kind: oneOf('place'),
    place: oneOf(...sitePlaces),
  })(given) ??
  all<Extract<LinkTarget, { kind: 'address' }>>({ kind: oneOf('address'), href: safeAddress })(
    given,
  );

export const link: Reader<ContentLink> = all<ContentLink>({ label: said, target });

const ownPath: Reader<string> = (given) =>
  typeof given === 'string' && /^\/(?!\/)/u.test(given) ? given : undefined;

export const file: Reader<ContentFile> = all<ContentFile>({
  path: ownPath,
  name: text,
  type: text,
  bytes: count,
});
