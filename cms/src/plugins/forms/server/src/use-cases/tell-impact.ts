import {
  compareDefinitions,
  isOtherLocale,
  type Change,
  type FormDefinition,
  type Locale,
} from '@ehpr/form-schemas';
import type { Impact, SettingChange } from '../../../shared/versions';
import { canonicalDigest } from '../domain/canonical-digest';
import { compareSettings } from '../domain/compare-settings';
import type { FormEntry } from '../domain/definition-from-entry';
import { settingsFromEntry } from '../domain/form-settings';
import { warningsOf } from '../domain/warnings';
import { readSettings } from '../store/form-settings';
import { presentVersion, readVersion, type FormVersion } from '../store/form-versions';
import { checkForm, type CheckContext } from './check-form';
import { listsOfVersion } from './compare-versions';
import { optionsInUse } from './options-in-use';
import { addressProblems, checkContext } from './publishing-check';
import { blockersOf } from './tell-blockers';
import { peopleInProgress } from './tell-progress';
import { versionHistory, type VersionsContext } from './version-history';

/**
 * What publishing the saved draft of a form would do, in one of its languages: what changes, what is
 * in the way (found by the code that publishing runs), and whom it touches. Nothing when there is no
 * such form.
 */
export async function tellImpact(
  context: VersionsContext,
  documentId: string,
  locale: Locale,
): Promise<Impact | undefined> {
  const { db, entries, timeZone } = context;
  const draft = await entries.read(documentId, 'draft');
  if (!draft) return undefined;
  const { slug } = draft;
  const present = await presentVersion(db, slug);
  const live = present && (await readVersion(db, slug, present.version));
  const history = await versionHistory(context, slug);

  const check = await checkContext(entries, draft, timeZone);
  const next = await asPublished(context, documentId, draft, locale);
  const checked = checkForm(check, next ?? draft);
  const problems = [
    ...(next ? [] : [{ path: [], message: 'Publish the form in English first' }]),
    ...(await addressProblems(entries, slug, documentId)),
    ...(checked.kind === 'unsound' ? checked.problems : []),
    ...(await optionsInUse(
      context.useOf,
      live,
      checked.definition && { definition: checked.definition, lists: check.lists },
    )),
  ];
  const blockers = blockersOf(draft, problems);
  const changes = changesAgainst(live, checked.definition, check);
  const counts = history.flatMap(({ version, registrants }) =>
    registrants === null ? [] : [{ version, count: registrants }],
  );
  return {
    title: draft.title,
    live: history[0] ?? null,
    draft: draftDigest(draft),
    makesVersion:
      checked.kind === 'unsound' || blockers.length > 0 ? null : checked.hash !== live?.hash,
    changes,
    settings: await settingsAgainstLive(context, next ?? draft, checked.definition),
    blockers,
    warnings: warningsOf(changes ?? []),
    inProgress: await peopleInProgress(db, slug, new Date()),
    registrants: history.some(({ registrants }) => registrants === null) ? null : counts,
  };
}

/**
 * The form that publishing its draft in one language would make a version of: what is published in
 * the other languages goes with it. Nothing where English is not published and would not be.
 */
async function asPublished(
  { entries }: VersionsContext,
  documentId: string,
  draft: FormEntry,
  locale: Locale,
): Promise<FormEntry | null> {
  if (!isOtherLocale(locale)) {
    return { ...draft, translations: await entries.translations(documentId, 'published') };
  }
  const published = await entries.read(documentId, 'published');
  const translation = draft.translations?.[locale];
  if (!published || !translation) return published;
  return { ...published, translations: { ...published.translations, [locale]: translation } };
}

/** What publishing an entry would change of the settings that hold, as far as it can be read. */
async function settingsAgainstLive(
  { db }: VersionsContext,
  entry: FormEntry,
  definition: FormDefinition | undefined,
): Promise<SettingChange[]> {
  const live = await readSettings(db, entry.slug);
  if (!live || !definition) return [];
  return compareSettings(live, settingsFromEntry(entry, definition), definition);
}

/** Stands for a draft as it was read, in all its languages. */
export function draftDigest({ slug, title, steps, translations = {} }: FormEntry): string {
  const translated = Object.values(translations).map((each) => [each.title, each.steps]);
  return canonicalDigest({ slug, title, steps, translated });
}

/** What the draft has that the live version has not; `null` when the draft cannot be read. */
export function changesAgainst(
  live: FormVersion | undefined,
  draft: FormDefinition | undefined,
  { lists }: CheckContext,
): Change[] | null {
  if (!draft) return null;
  if (!live) return [];
  const then = listsOfVersion(live);
  return compareDefinitions(live.definition, draft, { before: then, after: pick(lists, then) });
}

/** Lists that the live version did not use are told by the question that uses them now. */
function pick<T>(from: Readonly<Record<string, T>>, like: object): Record<string, T> {
  return Object.fromEntries(Object.entries(from).filter(([key]) => Object.hasOwn(like, key)));
}
