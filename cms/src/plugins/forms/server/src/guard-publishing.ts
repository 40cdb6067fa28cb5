import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { defaultLocale } from '@ehpr/form-schemas';
import { shippedFormNames } from '@ehpr/form-schemas/shipped';
import { publishes } from '../../../../publishes';
import { placeInWords } from './domain/place-in-words';
import { unstorableProblems } from './domain/unstorable-json';
import { refuse } from './refuse-in-words';
import { formServices, formsConfig } from './services';
import type { Db } from './store/db';
import { formEntries } from './store/form-entries';
import { takeOff } from './store/form-settings';
import { presentVersion } from './store/form-versions';
import { countSubmissions } from './store/submissions';
import { formUid } from './uids';
import { publishForm } from './use-cases/publish-form';
import { addressProblems, checkContext } from './use-cases/publishing-check';

type Params = {
  documentId?: string;
  status?: string;
  locale?: string | string[];
  data?: Record<string, unknown>;
};

/**
 * Below every button, bulk action and API: publishing a form makes a version of it in the same
 * transaction, or fails with the reasons, and so does saving one that cannot be stored; forms that
 * the registry lives on are not taken away.
 */
export function guardPublishing(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    const { action } = context;
    const params = context.params as Params;
    if (context.uid !== formUid) return next();
    refuse('The form cannot be saved', unstorableProblems(params.data));
    if (action === 'create' || action === 'update') await refuseOtherSlug(strapi, params);

    const takesAway = action === 'delete' || action === 'unpublish';
    const isTranslation = params.locale !== undefined && isWithoutEnglish(params.locale);
    if (takesAway && !(action === 'unpublish' && isTranslation)) {
      await refuseForShipped(strapi, params.documentId);
      if (action === 'delete' && !isTranslation)
        await refuseWithResponses(strapi, params.documentId);
    }
    if (takesAway && !isTranslation) {
      return strapi.db.transaction(async ({ trx }) => {
        for (const slug of await slugsOf(strapi, params.documentId)) await takeOff(trx, slug);
        return next();
      });
    }
    if (!takesAway && !publishes(action, params)) return next();
    return strapi.db.transaction(async ({ trx }) => {
      const result = await next();
      const documentId = params.documentId ?? (result as { documentId: string }).documentId;
      const hasForm = await publish(strapi, trx, documentId);
      if (!hasForm && !takesAway) {
        throw new errors.ValidationError(
          'Publish the form in English first, or with its translation',
        );
      }
      return result;
    });
  });
}

const isWithoutEnglish = (locale: string | string[]) =>
  locale !== '*' && ![locale].flat().includes(defaultLocale);

/**
 * Makes a version of the published English form and the published words in other languages. Answers
 * whether there is such a form.
 */
async function publish(strapi: Core.Strapi, trx: Db, documentId: string): Promise<boolean> {
  const entries = formEntries(strapi);
  const entry = await entries.read(documentId, 'published');
  if (!entry) return false;
  await refuseTakenSlug(strapi, entry.slug, documentId);
  const context = await checkContext(entries, entry, formsConfig(strapi).timeZone);
  const { useOf } = formServices(strapi).versions;
  const outcome = await publishForm(
    { ...context, trx, useOf, publishedBy: editorId(strapi) },
    entry,
  );
  if (outcome.kind === 'unsound') {
    // Several may be published at once: which of them it is stands in the words.
    const what = `“${entry.title}” cannot be published`;
    refuse(what, outcome.problems, (path) => placeInWords(entry, path));
  }
  if (outcome.kind === 'published' && entry.note) await entries.forgetNote(documentId);
  return true;
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

async function refuseWithResponses(strapi: Core.Strapi, documentId?: string): Promise<void> {
  for (const slug of await slugsOf(strapi, documentId)) {
    if ((await countSubmissions(strapi.db.connection, slug)) > 0) {
      throw new errors.ValidationError(
        'People have answered this form: unpublish it to take it off the site. It cannot be deleted',
      );
    }
  }
}

/** A form's address is its own, and one that people know it by stays the form's. */
async function refuseOtherSlug(strapi: Core.Strapi, { documentId, data }: Params): Promise<void> {
  const slug = data?.['slug'];
  if (typeof slug !== 'string') return;
  const known = documentId === undefined ? [] : await slugsOf(strapi, documentId);
  if (known.some((each) => isShipped(each) && each !== slug)) {
    throw new errors.ValidationError('The registry lives on this form: it keeps its address');
  }
  for (const each of known.filter((other) => other !== slug)) {
    if (await presentVersion(strapi.db.connection, each)) {
      throw new errors.ValidationError(
        `The form was published as “${each}”: it keeps that address. For another, duplicate the form`,
      );
    }
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

/** The member of staff at work, by id; none when the CMS publishes on its own. */
function editorId(strapi: Core.Strapi): string | null {
  const user = strapi.requestContext.get()?.state['user'] as { id: number } | undefined;
  return user ? String(user.id) : null;
}
