import { join } from 'node:path';
import { CMS_API_TOKEN, CMS_POLL_SECONDS, CMS_URL, CONTENT_DIR } from 'astro:env/server';
import type {
  LiveForm,
  Locale,
  PublishedForm,
  RegistrationWording,
  SiteContent,
} from '@ehpr/form-schemas';
import type { ShownPage } from '../content/shown.ts';
import { atMostOnceMore } from './at-most-once-more.ts';
import { ContentCache } from './cache.ts';
import { createCmsClient } from './client.ts';
import type { FileBytes } from './file-bytes.ts';
import { FilesOnDisk } from './files-on-disk.ts';
import { holdPublished } from './hold-published.ts';
import { KeptOnDisk, keptNowhere } from './kept-on-disk.ts';
import type { Found } from './outcomes.ts';
import { Unchanging } from './unchanging.ts';
import { watchRevision } from './watch-revision.ts';

/** The CMS that the settings name. */
export const cms = createCmsClient({ url: CMS_URL, token: CMS_API_TOKEN });

const kept = (name: string) =>
  CONTENT_DIR?.trim()
    ? new KeptOnDisk(join(CONTENT_DIR, name), { say: console.warn })
    : keptNowhere;

const cache = new ContentCache({ now: Date.now, kept: kept('published') });
const versions = new Unchanging<PublishedForm>(100, kept('versions'));
/** Without a folder no file is kept: each is asked for when somebody comes for it. */
const files = CONTENT_DIR?.trim()
  ? new FilesOnDisk(join(CONTENT_DIR, 'files'), { say: console.warn })
  : undefined;
const validators = new Unchanging<string>(200, kept('validators'));

/** What is held of the CMS: by which name, and how it is asked for. */
const held = {
  form: (slug: string, locale: string) =>
    [`form/${slug}/${locale}`, () => cms.form(slug, locale)] as const,
  site: (locale: Locale) => [`site/${locale}`, () => cms.site(locale)] as const,
  page: (slug: string, locale: Locale) =>
    [
      `page/${slug}/${locale}`,
      async () => {
        const found = await cms.page(slug, locale);
        if (found.kind === 'found') tellOfUnknownSections(found.value);
        return found;
      },
    ] as const,
  wording: (locale: Locale) =>
    [`wording/${locale}`, () => cms.registrationWording(locale)] as const,
};

const loadAnew = atMostOnceMore(() => cache.refresh());
let isComplete = false;
const holdAll = atMostOnceMore(async () => {
  const named = await holdPublished({
    forms: () => cms.publishedForms(),
    form: (slug, locale) => cache.newest(...held.form(slug, locale)),
    validator: validatorModule,
    site: (locale) => cache.newest(...held.site(locale)),
    page: (slug, locale) => cache.newest(...held.page(slug, locale)),
    wording: (locale) => cache.newest(...held.wording(locale)),
    file: holdFile,
  });
  isComplete = named !== undefined;
  if (!named) return;
  cache.forgetWhatNobodyAskedFor();
  // What nothing names any more was taken back.
  await files?.keepOnly(named);
});

/**
 * Loads anew whatever is held of the CMS, because something was published. Then all that is published is
 * held, also what nobody has come for yet.
 */
export async function refreshContent(): Promise<void> {
  await loadAnew();
  void holdAll();
}

watchRevision(
  {
    read: () => cms.revision(),
    changed: refreshContent,
    same: async () => {
      if (!isComplete) await holdAll();
    },
  },
  CMS_POLL_SECONDS,
);

/**
 * The published version of a form, and whether it takes answers: within a few seconds of a change,
 * without a restart.
 */
export function publishedForm(slug: string, locale: string): Promise<Found<LiveForm>> {
  return cache.get(...held.form(slug, locale));
}

/** What stands on every page. */
export function siteContent(locale: Locale): Promise<Found<SiteContent>> {
  return cache.get(...held.site(locale));
}

/** A page of content. Only those that are known to be published are asked for. */
export async function contentPage(slug: string, locale: Locale): Promise<Found<ShownPage>> {
  const site = await siteContent(locale);
  const isKnown = site.kind !== 'found' || site.value.pages.some((page) => page.slug === slug);
  if (!isKnown) return { kind: 'absent' };
  return cache.get(...held.page(slug, locale));
}

function tellOfUnknownSections({ slug, sections }: ShownPage): void {
  for (const section of sections) {
    if (section.kind === 'unknown')
      console.error(`The page ${slug} has a section that cannot be shown: ${section.name}`);
  }
}

/** The wording around the registration form. */
export function registrationWording(locale: Locale): Promise<Found<RegistrationWording>> {
  return cache.get(...held.wording(locale));
}

/** A version of a form, the present one or one before it. */
export function formVersion(
  slug: string,
  version: number,
  locale: string,
): Promise<Found<PublishedForm>> {
  return versions.get(`${slug}/${version}/${locale}`, () => cms.formVersion(slug, version, locale));
}

/** The validator module of a version. */
export function validatorModule(slug: string, hash: string): Promise<Found<string>> {
  return validators.get(`${slug}/${hash}`, () => cms.validator(slug, hash));
}

/** A document or the logo: from the disk, if something that is published names it, or from the CMS. */
export async function contentFile(digest: string): Promise<Found<FileBytes>> {
  const kept = await files?.read(digest);
  return kept ? { kind: 'found', value: kept } : cms.contentFile(digest);
}

/** Has a file that is published on the disk, where it is not yet. */
async function holdFile(digest: string): Promise<Found<FileBytes>> {
  if (!files) return { kind: 'absent' };
  const kept = await files.read(digest);
  if (kept) return { kind: 'found', value: kept };
  const found = await cms.contentFile(digest);
  if (found.kind === 'found') await files.keep(digest, found.value);
  return found;
}
