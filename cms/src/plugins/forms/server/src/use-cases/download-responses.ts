import { cellsOf, displayConfirmationNumber, type Column } from '@ehpr/form-schemas';
import { stringify } from 'csv-stringify/sync';
import { addToAudit } from '../../../../../audit/add-to-audit';
import { safeCell } from '../../../../../records/safe-cell';
import type { FormRecord, RecordQuery } from '../../../../../records/record-query';
import type { ResponsesQuery } from '../../../shared/responses';
import { momentIn } from '../domain/moment-in';
import { formOf, recordQuery, type FormOfResponses, type QueryOutcome } from './find-responses';
import { readColumns, type ResponsesContext } from './responses-context';

export type ResponsesFile = { name: string; text: AsyncIterable<string> };

/**
 * The responses that are meant as a table: a column for each question over all versions, written a
 * batch at a time. Notes first who took how many.
 */
export async function downloadResponses(
  context: ResponsesContext,
  form: FormOfResponses,
  { asked, actor }: { asked: ResponsesQuery; actor: string },
): Promise<QueryOutcome<ResponsesFile>> {
  const { db, timeZone } = context;
  const query = await recordQuery(context, form.slug, asked);
  if (query.kind !== 'found') return query;
  const now = context.now();
  await addToAudit(db, {
    at: now,
    actor: `staff/${actor}`,
    action: 'responses.downloaded',
    subject: form.slug,
    details: { count: await form.records.count(query.value) },
  });
  const [day = ''] = momentIn(timeZone, now).split(' ');
  return {
    kind: 'found',
    value: { name: `${form.slug}-${day}.csv`, text: rowsOf(context, form, query.value) },
  };
}

/** By this mark spreadsheets know that the file is UTF-8. */
const byteOrderMark = '\uFEFF';

async function* rowsOf(
  context: ResponsesContext,
  { slug, records }: FormOfResponses,
  query: RecordQuery,
): AsyncGenerator<string> {
  const all = (await readColumns(context, slug)).columns;
  const columns = all.filter(({ group, kind }) => group === undefined && kind !== 'guidance');
  yield byteOrderMark + csv([headings(columns)]);
  for await (const batch of records.all(query)) {
    const rows: string[][] = [];
    for (const record of batch) {
      const cells = cellsOf(await formOf(context, slug, record), record.answers);
      const answers = columns.map(({ key }) => cells.get(key) ?? '');
      rows.push([...factsOf(record, context.timeZone), ...answers]);
    }
    yield csv(rows);
  }
}

const csv = (rows: string[][]) =>
  stringify(
    rows.map((row) => row.map(safeCell)),
    { record_delimiter: '\r\n' },
  );

/** What stands before the answers. */
const facts = ['Received', 'Confirmation number', 'Language', 'Form version'];

/** Questions that are called the same are told apart by their keys. */
function headings(columns: readonly Column[]): string[] {
  const times = new Map<string, number>();
  for (const { label } of columns) times.set(label, (times.get(label) ?? 0) + 1);
  return [
    ...facts,
    ...columns.map(({ key, label }) => ((times.get(label) ?? 0) > 1 ? `${label} (${key})` : label)),
  ];
}

function factsOf(record: FormRecord, timeZone: string): string[] {
  const { receivedAt, confirmationNumber, language, version } = record;
  return [
    momentIn(timeZone, receivedAt),
    displayConfirmationNumber(confirmationNumber),
    language,
    String(version),
  ];
}
