import { addToAudit } from '../../../../../audit/add-to-audit';
import { byteOrderMark, csvText } from '../../../../../records/csv-text';
import { digestOf } from '../../../../../audit/digest-of';
import { extractTable, type ExtractTable } from '../domain/extract-table';
import { ExtractsBusy, type OpenRows } from '../store/extract-connections';
import { extracted, extractQuery, type ExtractRow } from '../store/extract-rows';
import {
  endExtract,
  noteProgress,
  readTicket,
  useTicket,
  wasAskedToStop,
  type ExtractOutcome,
  type Progress,
} from '../store/extracts';
import { matching } from '../store/search';
import { mayNow } from '../store/who-may';
import type { ExtractContext } from './extract-context';
import { staffAtWork } from './staff-at-work';

export type RunningExtract = {
  /** The file, a piece at a time, as fast as it is read. */
  text: AsyncIterable<string>;
  /** To be called when the connection is closed: ends the query if it still runs, and says how it ended. */
  ended(wasDelivered: boolean): Promise<void>;
};

export type RunOutcome =
  | { kind: 'running'; name: string; extract: RunningExtract }
  /** No such ticket: it was used, is too old, or never was; or whoever asked may extract no more. */
  | { kind: 'no-ticket' }
  | { kind: 'busy' };

/**
 * Fetches what a ticket was given for, of those that its owner may see now. The ticket is used up, and
 * what becomes of the extract is noted and audited.
 */
export async function runExtract(
  context: ExtractContext,
  { id, ticket }: { id: string; ticket: string },
): Promise<RunOutcome> {
  const { db, now, connections, timeZone } = context;
  const brought = { id, ticketDigest: digestOf(ticket), now: now() };
  const asked = await readTicket(db, brought);
  if (!asked || !(await mayNow(db, asked.staffId, 'registrants.extract')))
    return { kind: 'no-ticket' };

  const staff = await staffAtWork(db, { id: asked.staffId });
  const table = extractTable(await context.forms.all('registration', 'en'));
  const query = extractQuery(db, matching(db, asked.search, staff.scope));
  let open: OpenRows<ExtractRow>;
  try {
    open = await connections.open<ExtractRow>(id, query);
  } catch (error) {
    if (error instanceof ExtractsBusy) return { kind: 'busy' };
    throw error;
  }
  if (!(await useTicket(db, brought))) {
    await open.close();
    return { kind: 'no-ticket' };
  }

  const progress: Progress = { registrants: 0, rows: 0 };
  let fault: unknown;
  let isRead = false;
  let isClosed = false;
  async function* text(): AsyncGenerator<string> {
    try {
      yield* linesOf(table, open.rows, progress, () => noteProgress(db, id, { ...progress }));
      isRead = true;
    } catch (error) {
      fault = error;
      throw error;
    }
  }
  const day = now().toLocaleDateString('sv-SE', { timeZone });
  return {
    kind: 'running',
    name: `registrants-${day}.csv`,
    extract: {
      text: text(),
      async ended(wasDelivered) {
        if (isClosed) return;
        isClosed = true;
        // What breaks from here on, we break.
        const before = fault;
        await open.close();
        const isStopped = before === undefined || (await wasAskedToStop(db, id));
        const outcome: ExtractOutcome =
          isRead && wasDelivered ? 'complete' : isStopped ? 'stopped' : 'failed';
        if (outcome === 'failed') context.report('An extract failed', before);
        const at = now();
        await context.transaction(async (trx) => {
          await endExtract(trx, id, { ...progress, outcome, at });
          await addToAudit(trx, {
            at,
            actor: staff.actor,
            action: 'registrants.extract-ended',
            subject: id,
            details: { outcome, ...progress },
          });
        });
      },
    },
  };
}

/** About how long a piece of the file is, and after how many registrants it is told how far it is. */
const pieceLength = 64 * 1024;
const toldEvery = 2_000;

async function* linesOf(
  table: ExtractTable,
  rows: AsyncIterable<ExtractRow>,
  progress: Progress,
  tell: () => Promise<void>,
): AsyncGenerator<string> {
  let piece = byteOrderMark + csvText([table.columns.map(({ title }) => title)]);
  for await (const row of rows) {
    const lines = table.rowsOf(extracted(row));
    piece += csvText(lines);
    progress.registrants += 1;
    progress.rows += lines.length;
    if (progress.registrants % toldEvery === 0) await tell();
    if (piece.length < pieceLength) continue;
    yield piece;
    piece = '';
  }
  yield piece;
}
