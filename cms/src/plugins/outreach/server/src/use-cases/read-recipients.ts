import { displayConfirmationNumber } from '@ehpr/form-schemas';
import { addToAudit } from '../../../../../audit/add-to-audit';
import type { RecipientRow, Recipients, RecipientsAsked } from '../../../shared/recipients';
import { whyInWords } from '../domain/why-in-words';
import {
  countMeant,
  countShown,
  pageOfRecipients,
  type RecipientFound,
  type RecipientsMeant,
} from '../store/recipients';
import type { CampaignContext, Sender } from './campaign-context';
import { findSeen } from './read-campaign';

/** How many recipients a page has. */
const pageSize = 50;

type Context = Pick<CampaignContext, 'db' | 'audiences' | 'now'>;

/**
 * A page of what became of a campaign: those recipients whom the reader may see now, and those who are
 * erased. Notes who looked. Nothing, where the reader may not see the campaign.
 */
export async function readRecipients(
  context: Context,
  reader: Sender,
  { id, state, words = '', page = 1 }: RecipientsAsked & { id: string },
): Promise<Recipients | undefined> {
  const { db, audiences } = context;
  if (!(await findSeen(context, reader, id))) return undefined;
  const all: RecipientsMeant = { campaignId: id, visible: await audiences.visible(reader.id) };
  const isByWords = words.trim() !== '';
  const meant = { ...all, ...(state && { state }), ...(isByWords && { words }) };
  const { counts, unseen } = await countShown(db, all);
  const offset = (page - 1) * pageSize;
  const rows = (await pageOfRecipients(db, meant, { offset, limit: pageSize })).map(rowOf);
  const count = isByWords ? await countMeant(db, meant) : countedIn(counts, state);
  await addToAudit(db, {
    at: context.now(),
    actor: reader.actor,
    action: 'campaign.recipients-read',
    subject: id,
    details: {
      ...(state && { outcome: state }),
      byWords: isByWords,
      page,
      rows: rows.length,
    },
  });
  return { rows, count, pageSize, counts, unseen };
}

const countedIn = (counts: Recipients['counts'], state: RecipientsAsked['state']): number =>
  state ? (counts[state] ?? 0) : Object.values(counts).reduce((sum, count) => sum + count, 0);

/** What stands for a person whose data is erased. */
const erased = 'Erased';

/** A recipient as staff are told of them. */
export function rowOf(found: RecipientFound): RecipientRow {
  const { position, registrant, name, address, confirmationNumber, state, reason, at } = found;
  const because = whyInWords(state, reason);
  return {
    position,
    ...(registrant !== null && { registrant }),
    name: registrant === null ? erased : (name ?? ''),
    ...(address !== null && { address }),
    ...(confirmationNumber !== null && {
      confirmationNumber: displayConfirmationNumber(confirmationNumber),
    }),
    state,
    ...(because !== undefined && { because }),
    at: at.toISOString(),
  };
}
