import { addToAudit } from '../../../../../audit/add-to-audit';
import { byteOrderMark, csvText } from '../../../../../records/csv-text';
import { momentIn } from '../../../../../records/moment-in';
import { outcomeWords } from '../../../shared/outcome-words';
import type { RecipientRow } from '../../../shared/recipients';
import { countShown, recipientsAfter } from '../store/recipients';
import type { CampaignContext, Sender } from './campaign-context';
import { findSeen } from './read-campaign';
import { rowOf } from './read-recipients';

type Context = Pick<CampaignContext, 'db' | 'audiences' | 'now'> & { timeZone: string };

export type RecipientsFile = { name: string; text: AsyncIterable<string> };

/** How many recipients are in memory at a time. */
const batchSize = 1_000;

const headings = ['Name', 'Email', 'Confirmation Number', 'Outcome', 'Reason', 'When'];

/**
 * What became of a campaign as a table, of all recipients whom the reader may see: that is asked anew
 * for each part of it. Notes first who took how many. Nothing, where the reader may not see the campaign.
 */
export async function downloadRecipients(
  context: Context,
  reader: Sender,
  id: string,
): Promise<RecipientsFile | undefined> {
  const { db, audiences, now, timeZone } = context;
  if (!(await findSeen(context, reader, id))) return undefined;
  const at = now();
  const visible = await audiences.visible(reader.id);
  const { counts } = await countShown(db, { campaignId: id, visible });
  await addToAudit(db, {
    at,
    actor: reader.actor,
    action: 'campaign.recipients-downloaded',
    subject: id,
    details: { count: Object.values(counts).reduce((sum, count) => sum + count, 0) },
  });
  const [day = ''] = momentIn(timeZone, at).split(' ');
  return { name: `campaign-recipients-${day}.csv`, text: linesOf(context, reader, id) };
}

async function* linesOf(
  { db, audiences, timeZone }: Context,
  { id: readerId }: Sender,
  campaignId: string,
): AsyncGenerator<string> {
  yield byteOrderMark + csvText([headings]);
  for (let position = 0; ;) {
    const visible = await audiences.visible(readerId);
    const next = { position, limit: batchSize };
    const found = await recipientsAfter(db, { campaignId, visible }, next);
    if (found.length > 0) yield csvText(found.map((each) => cellsOf(rowOf(each), timeZone)));
    if (found.length < batchSize) return;
    position = found.at(-1)?.position ?? position;
  }
}

const cellsOf = (row: RecipientRow, timeZone: string): string[] => [
  row.name,
  row.address ?? '',
  row.confirmationNumber ?? '',
  outcomeWords[row.state],
  row.because ?? '',
  momentIn(timeZone, new Date(row.at)),
];
