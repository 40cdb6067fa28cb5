import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { limitProblems, type Option } from '@ehpr/form-schemas';
import { optionFaults } from '@ehpr/form-schemas/definition';
import { fieldInWords } from './domain/fault-in-words';
import { refuse } from './refuse-in-words';
import { formServices } from './services';
import { listUid } from './uids';
import { listInUse } from './use-cases/list-in-use';
import { usersOfList } from './use-cases/users-of-list';

type Params = { documentId?: string; data?: Record<string, unknown> };

/**
 * Below every button and API: a list that is saved is one, keeps its key while forms name it, and
 * keeps what answers hold; one that a form names is not taken away.
 */
export function guardOptionLists(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    if (context.uid !== listUid) return next();
    const { documentId, data = {} } = context.params as Params;
    if (context.action === 'create' || context.action === 'update') {
      refuseUnsoundOptions(data['options']);
      if (documentId !== undefined) await refuseLoss(strapi, documentId, data);
    }
    if (context.action === 'delete' && documentId !== undefined) {
      await refuseWhileUsed(strapi, documentId, 'it cannot be deleted');
    }
    return next();
  });
}

async function refuseLoss(
  strapi: Core.Strapi,
  documentId: string,
  data: Record<string, unknown>,
): Promise<void> {
  const { versions } = formServices(strapi);
  const stored = await versions.entries.list(documentId);
  if (!stored) return;
  if (typeof data['key'] === 'string' && data['key'] !== stored.key) {
    await refuseWhileUsed(strapi, documentId, 'it keeps its key');
  }
  const options = parsed(data['options']);
  if (!Array.isArray(options)) return;
  const problems = await listInUse(versions, stored.key, options as Option[]);
  refuse('The list cannot be saved', problems);
}

async function refuseWhileUsed(strapi: Core.Strapi, documentId: string, so: string): Promise<void> {
  const users = (await usersOfList(formServices(strapi).versions, documentId)) ?? [];
  if (users.length === 0) return;
  const names = users.map(({ title }) => `“${title}”`).join(', ');
  throw new errors.ValidationError(`The list is used by ${names}: ${so}`);
}

function refuseUnsoundOptions(given: unknown): void {
  if (given === undefined) return;
  const options = parsed(given);
  const [limit] = Array.isArray(options) ? limitProblems(options) : [];
  if (limit) throw new errors.ValidationError(`The list cannot be saved. ${limit}`);
  const [fault] = optionFaults(options);
  if (!fault) return;
  const where = fieldInWords(fault.field);
  throw new errors.ValidationError(
    `The list needs options, each with a value and a label${where ? `. Look at ${where}` : ''}`,
  );
}

/** Some editors send JSON as text, which Strapi takes for what it says. */
function parsed(given: unknown): unknown {
  if (typeof given !== 'string') return given;
  try {
    return JSON.parse(given) as unknown;
  } catch {
    return given;
  }
}
