import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Problem } from '@ehpr/form-schemas';
import { shippedForm, shippedFormNames } from '@ehpr/form-schemas/shipped';
import type { FormEntry } from './domain/definition-from-entry';
import { optionsShape } from './domain/question-shapes';
import { unstorableProblems } from './domain/unstorable-json';
import { formsConfig } from './services';
import type { Db } from './store/db';
import { publishForm } from './use-cases/publish-form';
import { readOptionLists } from './use-cases/read-option-lists';

const formUid = 'plugin::forms.form';
const listUid = 'plugin::forms.option-list';

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
  const entry = (await strapi.documents(formUid).findOne({
    documentId,
    status: 'published',
    populate: { steps: { populate: { questions: { populate: { questions: true } } } } },
  })) as FormEntry | null;
  if (!entry) return;
  // A form that was duplicated has the address of its original until it is given its own.
  await refuseTakenSlug(strapi, entry.slug, documentId);
  const outcome = await publishForm(
    {
      trx,
      lists: await readOptionLists(strapi),
      timeZone: formsConfig(strapi).timeZone,
      shipped: shippedFormNames
        .filter((name) => name === entry.slug)
        .map((name) => shippedForm(name))[0],
      locale: 'en',
      publishedBy: editorId(strapi),
    },
    entry,
  );
  if (outcome.kind === 'unsound') refuse('The form cannot be published', outcome.problems);
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
  const rows = await strapi.db.query(formUid).findMany({ where: { slug }, select: ['documentId'] });
  if (rows.some((row: { documentId: string }) => row.documentId !== documentId)) {
    throw new errors.ValidationError(`Another form has the address “${slug}”`);
  }
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

function refuse(what: string, problems: readonly Problem[]): void {
  if (problems.length === 0) return;
  throw new errors.ValidationError(inOneMessage(what, problems), { errors: problems });
}

function inOneMessage(what: string, problems: readonly Problem[]): string {
  const told = problems
    .slice(0, mostTold)
    .map(({ path, message }) => (path.length > 0 ? `${path.join(' › ')}: ${message}` : message));
  const more = problems.length - told.length;
  const rest = more > 0 ? [`and ${more} more`] : [];
  return `${what}. ${[...told, ...rest].join('. ')}.`;
}
