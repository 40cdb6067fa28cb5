import type { Locale } from '@ehpr/form-schemas';
import { cms, formVersion, publishedForm } from '../../cms/index.ts';
import { viewOf, type ShownView } from '../answer/serve-form.ts';
import { filledIn, type OpenedDraft } from './filled-in.ts';

type Opened = OpenedDraft & { slug: string; version: number };

/** What stands on the page of a link: what it is for, why it does nothing, or the form filled in. */
export type ResumeView =
  | { kind: 'button' | 'gone' | 'away'; status: number }
  | { kind: 'opened'; status: number; slug: string; view: ShownView };

type Visit = { locale: Locale; token: string; request: Request; clientAddress: string };

/** Shows what a link is for and nothing of the answers; pressed, it opens the form with them. */
export async function openDraft(visit: Visit): Promise<ResumeView> {
  const { locale, token, request, clientAddress } = visit;
  if (request.method !== 'POST') return { kind: 'button', status: 200 };
  const body = { token, locale };
  const asked = await cms.drafts<Opened>({ path: '/drafts/open', body, clientAddress });
  if (asked.kind === 'refused') return { kind: 'gone', status: 410 };
  if (asked.kind !== 'done') return { kind: 'away', status: 503 };
  const { slug, version, ...held } = asked.value;
  const found = await publishedForm(slug, locale);
  if (found.kind === 'unavailable') return { kind: 'away', status: 503 };
  if (found.kind === 'absent' || found.value.hasNoPage) return { kind: 'gone', status: 410 };
  const form = found.value;
  if (form.availability.kind !== 'open') {
    const view = { kind: 'not-open', status: 200, form, notOpen: form.availability } as const;
    return { kind: 'opened', status: 200, slug, view };
  }
  const hasChanged = version !== form.version;
  const before = hasChanged ? await formVersion(slug, version, locale) : undefined;
  const seen = before?.kind === 'found' ? before.value : undefined;
  const view = viewOf(form, filledIn(form, held, { seen, now: new Date() }));
  if (view.kind !== 'form') throw new TypeError('A draft opens as a form');
  const resumed = { hasChanged, lost: held.lost.map(({ name }) => name) };
  const step = view.step ?? form.steps[0]?.key;
  const opened = { ...view, step, keeping: { token, resumed } };
  return { kind: 'opened', status: 200, slug, view: opened };
}
