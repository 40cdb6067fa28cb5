import type { Locale } from '../definition/locales.ts';

/*
 * What the public reads beside the forms, as the CMS gives it to the site. Each text comes in the
 * language that was asked for where there is one, and in English where there is not.
 */

/** A text and the language that it is in. */
export type Said = { text: string; lang: Locale };

/** Formatted words, in Strapi's format of blocks; links lead to an address or to a page of the site. */
export type RichText = { blocks: readonly object[]; lang: Locale };

/** Where a link leads: to a page of the site by its slug, to a place of it, or to an address. */
export type LinkTarget =
  | { kind: 'page'; slug: string }
  | { kind: 'place'; place: (typeof sitePlaces)[number] }
  | { kind: 'address'; href: string };

export type ContentLink = { label: Said; target: LinkTarget };

/** Places of the site that are no pages of content. */
export const sitePlaces = ['home', 'register', 'update'] as const;

/**
 * A file that is offered or shown. Its path is one of the site's own, `/files/<hash>/<name>`: what is
 * there never changes, and the CMS gives it at `/api/content/files/<hash>`.
 */
export type ContentFile = { path: string; name: string; type: string; bytes: number };

/** The kinds of section that a page is made of: each is a component `sections.<kind>` of the CMS. */
export const sectionKinds = [
  'rich-text',
  'notice',
  'steps',
  'questions',
  'call-to-action',
  'contact',
  'documents',
  'figures',
] as const;

export type SectionKind = (typeof sectionKinds)[number];

type Sections = {
  'rich-text': { heading: Said | null; body: RichText };
  notice: { tone: 'information' | 'important'; heading: Said; body: RichText };
  steps: { heading: Said; introduction: Said | null; steps: { heading: Said; text: Said }[] };
  questions: {
    heading: Said;
    introduction: Said | null;
    questions: { question: Said; answer: RichText }[];
  };
  'call-to-action': { heading: Said; text: Said | null; link: ContentLink };
  contact: {
    heading: Said;
    text: Said | null;
    email: string | null;
    phone: string | null;
    hours: Said | null;
  };
  documents: {
    heading: Said;
    introduction: Said | null;
    documents: { title: Said; description: Said | null; file: ContentFile }[];
  };
  /** Numbers that tell something: “92 communities”. */
  figures: { heading: Said; figures: { value: Said; label: Said }[] };
};

export type Section = { [K in SectionKind]: { kind: K } & Sections[K] }[SectionKind];

/** A page that staff write. */
export type ContentPage = {
  slug: string;
  title: Said;
  /** What search engines and shared links say of it. */
  description: Said;
  /** The words under the title. */
  lead: Said | null;
  sections: Section[];
  /** Since when it is as it is, in ISO 8601. */
  changedAt: string;
};

/** What stands on every page. */
export type SiteContent = {
  /** Nothing where nobody named it: the site has a name of its own for that. */
  name: Said | null;
  logo: (ContentFile & { alternative: Said }) | null;
  navigation: ContentLink[];
  footer: { text: RichText | null; links: ContentLink[] };
  contact: { email: string | null; phone: string | null };
  banner: { heading: Said; text: Said; link: ContentLink | null } | null;
  /** All pages that are published, for the map of the site. */
  pages: { slug: string; locales: Locale[]; changedAt: string }[];
};

/** The wording around the registration form. */
export type RegistrationWording = {
  introduction: RichText | null;
  privacy: RichText | null;
  confirmation: { title: Said; text: RichText } | null;
};

/** What lacks something in a draft: what the editor calls it, and what to do, both in its English. */
export type Unfinished = { name: string; missing: string[] };

/** A page as a preview shows it: what lacks something in a section stands after it, or in its place. */
export type PreviewedPage = Omit<ContentPage, 'sections'> & {
  sections: (Section | ({ kind: 'unfinished' } & Unfinished))[];
};

/** What staff look at before it is published, and the only origin that may frame it. */
export type ContentPreview = {
  framedBy: string;
  /** What keeps it from being published, beside what its sections lack. */
  missing: string[];
} & (
  | { kind: 'page'; page: PreviewedPage }
  /** What stands on every page, the banner with it. */
  | { kind: 'site'; site: SiteContent }
  | { kind: 'registration'; registration: RegistrationWording }
);
