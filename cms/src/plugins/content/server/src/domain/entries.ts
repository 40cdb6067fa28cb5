/* Entries as Strapi hands them over: what a field holds is looked at before it is used. */

export type File = { url: string; name: string; mime: string; size: number };
export type Link = { label?: string | null; address?: string | null };
export type Blocks = readonly object[];

export type SectionEntry = { __component: string; [field: string]: unknown };

export type PageEntry = {
  /** A draft may have none yet. */
  slug?: string | null;
  title?: string | null;
  description?: string | null;
  lead?: string | null;
  sections?: SectionEntry[] | null;
  publishedAt?: string | null;
  updatedAt?: string | null;
};

export type SettingsEntry = {
  name?: string | null;
  logo?: File | null;
  logoAlternative?: string | null;
  navigation?: Link[] | null;
  footerText?: Blocks | null;
  footerLinks?: Link[] | null;
  contactEmail?: string | null;
  contactPhone?: string | null;
};

export type BannerEntry = { heading?: string | null; text?: string | null; link?: Link | null };

export type WordingEntry = {
  introduction?: Blocks | null;
  privacy?: Blocks | null;
  confirmationTitle?: string | null;
  confirmationText?: Blocks | null;
};

/** An entry in the language that is asked for and in English; either may be missing. */
export type InLanguages<T> = { asked: T | undefined; english: T | undefined };
