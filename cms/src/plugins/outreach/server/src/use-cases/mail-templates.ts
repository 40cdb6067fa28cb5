import { addToAudit } from '../../../../../audit/add-to-audit';
import type { AuditAction } from '../../../../../audit/actions';
import { formerStaff, readStaffNames } from '../../../../../staff/staff-names';
import type {
  NewTemplate,
  Template,
  TemplateChange,
  TemplateInList,
} from '../../../shared/templates';
import {
  deleteTemplate,
  findTemplate,
  holdTemplate,
  insertTemplate,
  isNameTaken,
  listTemplates,
  lockTemplates,
  writeTemplate,
  type StoredTemplate,
} from '../store/mail-templates';
import type { CampaignContext, Sender } from './campaign-context';

/** As many as anyone finds their way in. */
const mostTemplates = 200;

export type TemplateOutcome =
  | { kind: 'done'; id: string }
  | { kind: 'unknown' }
  | { kind: 'changed' }
  /** It is somebody else's. */
  | { kind: 'not-yours' }
  | { kind: 'name-taken' }
  | { kind: 'too-many' };

/** All templates: whoever writes campaigns may use each. */
export async function readTemplates({
  db,
}: Pick<CampaignContext, 'db'>): Promise<TemplateInList[]> {
  const templates = await listTemplates(db);
  const names = await readStaffNames(
    db,
    templates.map(({ staffId }) => staffId),
  );
  return templates.map(({ id, name, messages, staffId, changedAt }) => ({
    id,
    name,
    subject: messages.en.subject,
    hasFrench: messages.fr !== undefined,
    who: names.get(staffId) ?? formerStaff,
    changedAt: changedAt.toISOString(),
  }));
}

/** One template, whosever it is. */
export async function readTemplate(
  context: Pick<CampaignContext, 'db' | 'audiences'>,
  sender: Sender,
  id: string,
): Promise<Template | undefined> {
  const { db } = context;
  const found = await findTemplate(db, id);
  if (!found) return undefined;
  const { name, revision, messages, staffId, changedAt } = found;
  const names = await readStaffNames(db, [staffId]);
  const who = names.get(staffId) ?? formerStaff;
  const mayChange = (await whoMayChange(context, sender))(found);
  return { id, name, revision, messages, who, mayChange, changedAt: changedAt.toISOString() };
}

/** Keeps words under a name that no other template has. */
export async function makeTemplate(
  context: CampaignContext,
  sender: Sender,
  { name, messages }: NewTemplate,
): Promise<TemplateOutcome> {
  const id = context.drawId();
  return context.transaction(async (trx) => {
    if ((await lockTemplates(trx)) >= mostTemplates) return { kind: 'too-many' };
    if (await isNameTaken(trx, name)) return { kind: 'name-taken' };
    await insertTemplate(trx, { id, name, staffId: sender.id, messages, changedAt: context.now() });
    await note(trx, context, sender, { action: 'mail-template.saved', id });
    return { kind: 'done', id };
  });
}

/** Changes a template, where its words are still those that the change began from. */
export async function changeTemplate(
  context: CampaignContext,
  sender: Sender,
  { id, name, revision, messages }: TemplateChange & { id: string },
): Promise<TemplateOutcome> {
  return withTemplate(context, sender, id, async (trx, template) => {
    if (template.revision !== revision) return { kind: 'changed' };
    if (await isNameTaken(trx, name, id)) return { kind: 'name-taken' };
    await writeTemplate(trx, id, { name, messages, changedAt: context.now() });
    await note(trx, context, sender, { action: 'mail-template.saved', id });
    return { kind: 'done', id };
  });
}

/** Deletes a template. Campaigns that began from it keep their words. */
export async function dropTemplate(
  context: CampaignContext,
  sender: Sender,
  id: string,
): Promise<TemplateOutcome> {
  return withTemplate(context, sender, id, async (trx) => {
    await deleteTemplate(trx, id);
    await note(trx, context, sender, { action: 'mail-template.deleted', id });
    return { kind: 'done', id };
  });
}

async function withTemplate(
  context: CampaignContext,
  sender: Sender,
  id: string,
  work: (trx: CampaignContext['db'], template: StoredTemplate) => Promise<TemplateOutcome>,
): Promise<TemplateOutcome> {
  const mayChange = await whoMayChange(context, sender);
  return context.transaction(async (trx) => {
    await lockTemplates(trx);
    const template = await holdTemplate(trx, id);
    if (!template) return { kind: 'unknown' };
    if (!mayChange(template)) return { kind: 'not-yours' };
    return work(trx, template);
  });
}

/** One's own may be changed and, by who sees every registrant, anybody's. */
async function whoMayChange(
  { audiences }: Pick<CampaignContext, 'audiences'>,
  { id }: Sender,
): Promise<(template: StoredTemplate) => boolean> {
  const all = await audiences.seesAll(id);
  return ({ staffId }) => all || staffId === id;
}

const note = (
  trx: CampaignContext['db'],
  { now }: CampaignContext,
  { actor }: Sender,
  { action, id }: { action: AuditAction; id: string },
): Promise<void> => addToAudit(trx, { at: now(), actor, action, subject: id, details: {} });
