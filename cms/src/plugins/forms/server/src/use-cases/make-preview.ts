import { randomBytes } from 'node:crypto';
import type { MadePreview } from '../../../shared/preview';
import { insertPreview } from '../store/form-previews';
import { buildValidatorModule } from './build-validator-module';
import { checkForm } from './check-form';
import { checkContext } from './publishing-check';
import { blockersOf } from './tell-blockers';
import type { VersionsContext } from './version-history';

const lifetimeMs = 60 * 60 * 1000;

type PreviewContext = VersionsContext & { siteUrl: string };

/**
 * Makes the saved draft a form that can be tried on the site for an hour, by whoever has its address;
 * or says what keeps the draft from being a form. Nothing when there is no such form.
 */
export async function makePreview(
  context: PreviewContext,
  documentId: string,
  now: Date,
): Promise<MadePreview | undefined> {
  const { db, entries, timeZone, siteUrl } = context;
  const draft = await entries.read(documentId, 'draft');
  if (!draft) return undefined;
  const translations = await entries.translations(documentId, 'draft');
  const check = await checkContext(entries, draft, timeZone);
  const checked = checkForm(check, { ...draft, translations });
  if (checked.kind === 'unsound') {
    return { kind: 'unsound', title: draft.title, blockers: blockersOf(draft, checked.problems) };
  }
  const { schema, wording, hash } = checked;
  const id = randomBytes(24).toString('base64url');
  const expiresAt = new Date(now.getTime() + lifetimeMs);
  const module = await buildValidatorModule(schema);
  await insertPreview(db, {
    id,
    documentId,
    slug: draft.slug,
    hash,
    schema,
    wording,
    module,
    expiresAt,
  });
  return {
    kind: 'made',
    title: draft.title,
    addresses: {
      en: `${siteUrl}/en/preview/${id}`,
      fr: `${siteUrl}/fr/preview/${id}`,
    },
    expiresAt: expiresAt.toISOString(),
  };
}
