import { defaultLocale, isLocale, type Locale } from '@ehpr/form-schemas';

/** The page of content that is the first of the site. */
export const homeSlug = 'home';

/** The form that people register with. Its page has an address of its own. */
export const registrationSlug = 'registration';

type FormPage = {
  slug: string;
  locale: Locale;
  /** The id of a preview. */
  preview?: string;
  /** Where a person changes what is registered. */
  place?: 'change';
};

const formPage = ({ slug, locale, preview, place }: FormPage) => {
  if (place === 'change') return `/${locale}/my/change`;
  if (preview !== undefined) return `/${locale}/preview/${preview}`;
  return slug === registrationSlug ? `/${locale}/register` : `/${locale}/forms/${slug}`;
};

/** Every address of the site, so that none is written by hand. */
export const paths = {
  home: (locale: Locale) => `/${locale}/`,
  /** A page of content. The one that is called `home` is the first. */
  page: (locale: Locale, slug: string) =>
    slug === homeSlug ? `/${locale}/` : `/${locale}/${slug}`,
  /** A draft of a page of content, as staff look at it. */
  contentPreview: (locale: Locale, token: string) =>
    `/${locale}/preview/content/${encodeURIComponent(token)}`,
  form: formPage,
  formStep: (form: FormPage, step: string) => `${formPage(form)}/${step}`,
  /** Where a person stands once the answers are sent; no step of a form may bear its name. */
  formSent: (form: FormPage) => `${formPage(form)}/${sentSegment}`,
  validator: (slug: string, hash: string) => `/forms/${slug}/validator/${hash}.js`,
  conditions: (form: FormPage & { hash: string }) =>
    form.preview === undefined
      ? `/forms/${form.slug}/conditions/${form.hash}.css`
      : `${formPage(form)}/conditions.css`,
  /** Where the browser tells that a step was reached. */
  stepReached: (slug: string) => `/forms/${slug}/progress`,
  uploads: ({ slug, locale, preview }: FormPage) =>
    preview === undefined
      ? `/forms/${slug}/uploads/${locale}`
      : `/previews/${preview}/uploads/${locale}`,
  challenge: (slug: string) => `/forms/${slug}/challenge`,
  /** Where people ask for a link to their registration. */
  update: (locale: Locale) => `/${locale}/update`,
  linkSent: (locale: Locale) => `/${locale}/update/sent`,
  signIn: (locale: Locale, token: string) => `/${locale}/sign-in/${encodeURIComponent(token)}`,
  /** The link to a draft. */
  resume: (locale: Locale, token: string) => `/${locale}/resume/${encodeURIComponent(token)}`,
  signOut: (locale: Locale) => `/${locale}/my/sign-out`,
  signedOut: (locale: Locale) => `/${locale}/signed-out`,
  /** What is registered, for whoever is signed in; and where one of several is chosen. */
  mine: (locale: Locale) => `/${locale}/my`,
  /** The same, once something was done that leads back: `done-notices.ts` says what by its name. */
  mineDone: (locale: Locale, done: string) => `/${locale}/my?done=${done}`,
  /** The form, filled in with what is registered. */
  changeMine: (locale: Locale, step?: string) =>
    `/${locale}/my/change${step === undefined ? '' : `/${step}`}`,
  /** Where a new email address that waits is told what becomes of it. */
  waitingMailbox: (locale: Locale) => `/${locale}/my/mailbox`,
  newMailbox: (locale: Locale, token: string) =>
    `/${locale}/new-address/${encodeURIComponent(token)}`,
  choose: (locale: Locale, then?: string) =>
    then === undefined ? `/${locale}/my/choose` : `/${locale}/my/choose?for=${then}`,
  /** Where people who registered twice make one registration of two, by the one that is to be merged. */
  merges: (locale: Locale) => `/${locale}/my/merge`,
  merge: (locale: Locale, documentId: string) =>
    `/${locale}/my/merge/${encodeURIComponent(documentId)}`,
  /** Where a person says that what is registered is still correct. */
  confirm: (locale: Locale) => `/${locale}/my/confirm`,
  /** Where people stop mail by the link in it, with what was done there last; and where providers do. */
  unsubscribe: (locale: Locale, reference: string, done?: string) =>
    `/${locale}/unsubscribe/${encodeURIComponent(reference)}${done === undefined ? '' : `?done=${done}`}`,
  /** Where people say how they stand to the registry: come and gone, and whether they want its mail. */
  status: (locale: Locale) => `/${locale}/my/status`,
  withdraw: (locale: Locale) => `/${locale}/my/withdraw`,
  comeBack: (locale: Locale) => `/${locale}/my/come-back`,
  mailWish: (locale: Locale) => `/${locale}/my/mail`,
  mailOfMine: (locale: Locale) => `/${locale}/my#mail`,
};

/** The language of the page at an address: its first part. */
export function localeOf(pathname: string): Locale {
  const [, first] = pathname.split('/');
  return isLocale(first) ? first : defaultLocale;
}

/** The last part of `paths.formSent`. */
export const sentSegment = 'confirmation';
