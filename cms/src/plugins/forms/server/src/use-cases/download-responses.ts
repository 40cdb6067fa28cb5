import { cellsOf, displayConfirmationNumber, headingsOf } from '@ehpr/form-schemas';
import { addToAudit } from '../../../../../audit/add-to-audit';
import { byteOrderMark, csvText } from '../../../../../records/csv-text';
import type { FormRecord, RecordQuery } from '../../../../../records/record-query';
import type { ResponsesQuery } from '../../../shared/responses';
import { momentIn } from '../../../../../records/moment-in';
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
  { asked, actor }: { asked: ResponsesQuery; actor: number },
): Promise<QueryOutcome<ResponsesFile>> {
  const { db, timeZone } = context;
  const query = await recordQuery(context, form.slug, asked);
  if (query.kind !== 'found') return query;
  const now = context.now();
  await addToAudit(db, {
    at: now,
    actor: `staff:${actor}`,
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

async function* rowsOf(
  context: ResponsesContext,
  { slug, records }: FormOfResponses,
  query: RecordQuery,
): AsyncGenerator<string> {
  const all = (await readColumns(context, slug)).columns;
  const columns = all.filter(({ group, kind }) => group === undefined && kind !== 'guidance');
  yield byteOrderMark + csvText([[...facts, ...headingsOf(columns)]]);
  for await (const batch of records.all(query)) {
    const rows: string[][] = [];
    for (const record of batch) {
      const cells = cellsOf(await formOf(context, slug, record), record.answers);
      const answers = columns.map(({ key }) => cells.get(key) ?? '');
      rows.push([...factsOf(record, context.timeZone), ...answers]);
    }
    yield csvText(rows);
  }
}

/** What stands before the answers. */
const facts = ['Received', 'Confirmation number', 'Language', 'Form version'];

function factsOf(record: FormRecord, timeZone: string): string[] {
  const { receivedAt, confirmationNumber, language, version } = record;
  return [
    momentIn(timeZone, receivedAt),
    displayConfirmationNumber(confirmationNumber),
    language,
    String(version),
  ];
}
