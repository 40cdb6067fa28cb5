import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Problem } from '@ehpr/form-schemas';
import { shippedFormNames } from '@ehpr/form-schemas/shipped';
import type { FormEntry } from './domain/definition-from-entry';
import { placeInWords } from './domain/place-in-words';
import { optionsShape } from './domain/question-shapes';
import { unstorableProblems } from './domain/unstorable-json';
import { formsConfig } from './services';
import type { Db } from './store/db';
import { formEntries } from './store/form-entries';
import { formUid, listUid } from './uids';
import { publishForm } from './use-cases/publish-form';
import { addressProblems, checkContext } from './use-cases/publishing-check';

type Params = { documentId?: string; status?: string; data?: Record<string, unknown> };

/**
 * Below every button, bulk action and API: publishing a form makes a version of it in the same
 * transaction, or fails with the reasons, and so does saving one that cannot be stored; forms that
 * the registry lives on are not taken away.
 */
export function guardPublishing(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    const { action } = context;
    const params = context.params as Params;
    if (context.uid === listUid) {
      if (action === 'create' || action === 'update') refuseUnsoundList(params.data?.['options']);
      return next();
    }
    if (context.uid !== formUid) return next();
    refuse('The form cannot be saved', unstorableProblems(params.data));
    if (action === 'create' || action === 'update') await refuseOtherSlug(strapi, params);

    if (action === 'delete' || action === 'unpublish') {
      await refuseForShipped(strapi, params.documentId);
      return next();
    }
    const publishes =
      action === 'publish' ||
      ((action === 'create' || action === 'update') && params.status === 'published');
    if (!publishes) return next();
    return strapi.db.transaction(async ({ trx }) => {
      const result = await next();
      const documentId = params.documentId ?? (result as { documentId: string }).documentId;
      await publish(strapi, trx, documentId);
      return result;
    });
  });
}

async function publish(strapi: Core.Strapi, trx: Db, documentId: string): Promise<void> {
  const entries = formEntries(strapi);
  const entry = await entries.read(documentId, 'published');
  if (!entry) return;
  await refuseTakenSlug(strapi, entry.slug, documentId);
  const context = await checkContext(entries, entry, formsConfig(strapi).timeZone);
  const outcome = await publishForm({ ...context, trx, publishedBy: editorId(strapi) }, entry);
  if (outcome.kind === 'unsound') {
    refuse('The form cannot be published', outcome.problems, entry);
  }
  if (outcome.kind === 'published' && entry.note) await entries.forgetNote(documentId);
}

/** The slugs that a form has in its draft and where it is published. */
async function slugsOf(strapi: Core.Strapi, documentId = ''): Promise<string[]> {
  const rows = await strapi.db.query(formUid).findMany({ where: { documentId }, select: ['slug'] });
  return rows.map(({ slug }: { slug: string }) => slug);
}

const isShipped = (slug: unknown) => shippedFormNames.some((name) => name === slug);

async function refuseForShipped(strapi: Core.Strapi, documentId?: string): Promise<void> {
  if ((await slugsOf(strapi, documentId)).some(isShipped)) {
    throw new errors.ValidationError('The registry lives on this form: it cannot be taken away');
  }
}

/** A form's address is its own, and a shipped form keeps the one that the registry knows it by. */
async function refuseOtherSlug(strapi: Core.Strapi, { documentId, data }: Params): Promise<void> {
  const slug = data?.['slug'];
  if (typeof slug !== 'string') return;
  const known = documentId === undefined ? [] : await slugsOf(strapi, documentId);
  if (known.some((each) => isShipped(each) && each !== slug)) {
    throw new errors.ValidationError('The registry lives on this form: it keeps its address');
  }
  await refuseTakenSlug(strapi, slug, documentId);
}

async function refuseTakenSlug(
  strapi: Core.Strapi,
  slug: string,
  documentId: string | undefined,
): Promise<void> {
  const [problem] = await addressProblems(formEntries(strapi), slug, documentId);
  if (problem) throw new errors.ValidationError(problem.message);
}

function refuseUnsoundList(options: unknown): void {
  if (options === undefined) return;
  const parsed = optionsShape.safeParse(options);
  if (parsed.success) return;
  const [issue] = parsed.error.issues;
  const where = issue?.path.join(' › ') ?? '';
  throw new errors.ValidationError(
    `The list needs options, each with a value and a label${where ? `. Look at ${where}` : ''}`,
  );
}

/** The member of staff at work, by id; none when the CMS publishes on its own. */
function editorId(strapi: Core.Strapi): string | null {
  const user = strapi.requestContext.get()?.state['user'] as { id: number } | undefined;
  return user ? String(user.id) : null;
}

const mostTold = 10;

/** Refuses with the problems in one message; of an entry, with their places as staff read them. */
function refuse(what: string, problems: readonly Problem[], entry?: FormEntry): void {
  if (problems.length === 0) return;
  const told = problems.map(({ path, message }) => ({
    path: entry ? placeInWords(entry, path) : path,
    message,
  }));
  throw new errors.ValidationError(inOneMessage(what, told), { errors: problems });
}

function inOneMessage(what: string, problems: readonly Problem[]): string {
  const told = problems
    .slice(0, mostTold)
    .map(({ path, message }) => (path.length > 0 ? `${path.join(' › ')}: ${message}` : message));
  const more = problems.length - told.length;
  const rest = more > 0 ? [`and ${more} more`] : [];
  return `${what}. ${[...told, ...rest].join('. ')}.`;
}
