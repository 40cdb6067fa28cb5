import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { publishes } from '../../../../publishes';
import { optionsDiffer, structureChanges } from './domain/structure';
import { sharedFields } from './form-fields';
import { mayEditStructure } from './permissions';
import { refuse } from './refuse-in-words';
import { formEntries } from './store/form-entries';
import { formUid, listUid } from './uids';

type Params = { documentId?: string; status?: string };
type Result = ReturnType<Parameters<Core.Strapi['documents']['use']>[0]>;
type Run = () => Result;

const makesOrTakes = ['create', 'clone', 'unpublish', 'delete'];
const changes = ['update', 'publish', 'discardDraft'];
const wordsOnly = 'Your role may change words only';

/**
 * Below every button, bulk action and API: staff without the right to edit the structure of forms
 * save and publish words, in every language, and what options are called. Everything else that they
 * send is refused, with what it is, and nothing of it is saved.
 */
export function guardStructure(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    const { uid, action } = context;
    const isGuarded = uid === formUid || uid === listUid;
    if (!isGuarded || ![...makesOrTakes, ...changes].includes(action)) return next();
    if (mayEditStructure(strapi)) return next();
    const params = context.params as Params;
    const { documentId } = params;
    if (documentId === undefined || makesOrTakes.includes(action)) {
      const what = uid === formUid ? 'forms' : 'option lists';
      throw new errors.ForbiddenError(`${wordsOnly}: it makes no ${what} and takes none away`);
    }
    return strapi.db.transaction(() =>
      uid === listUid
        ? rewordList(strapi, documentId, next)
        : rewordForm(strapi, documentId, publishes(action, params) ? 'published' : 'draft', next),
    );
  });
}

async function rewordForm(
  strapi: Core.Strapi,
  documentId: string,
  status: 'draft' | 'published',
  run: Run,
): Result {
  const before = await formEntries(strapi).read(documentId, status);
  const result = await run();
  const after = await formEntries(strapi).read(documentId, status);
  if (!before) {
    throw new errors.ForbiddenError(`${wordsOnly}: someone else has to publish the form first`);
  }
  if (after) refuse(wordsOnly, structureChanges(before, after, sharedFields(strapi)));
  return result;
}

async function rewordList(strapi: Core.Strapi, documentId: string, run: Run): Result {
  const read = () => strapi.documents(listUid).findOne({ documentId });
  const before = await read();
  const result = await run();
  const after = await read();
  if (
    before?.['key'] !== after?.['key'] ||
    optionsDiffer(before?.['options'], after?.['options'])
  ) {
    throw new errors.ForbiddenError(
      `${wordsOnly}: the name of the list, and what its options are called`,
    );
  }
  return result;
}
