import {
  cellsOf,
  describeAnswers,
  displayConfirmationNumber,
  type PublishedForm,
} from '@ehpr/form-schemas';
import type { FormRecord, RecordQuery, RecordReader } from '../../../../../records/record-query';
import { searchWords } from '../../../../../records/fold';
import type {
  FoundResponses,
  ReadResponse,
  ResponseRow,
  ResponsesOverview,
  ResponsesQuery,
} from '../../../shared/responses';
import { recordConditions } from '../domain/record-conditions';
import { readColumns, readFilters, type ResponsesContext } from './responses-context';
import { tellAvailability } from './tell-availability';

/** A form whose responses are looked at, as far as whoever looks may see them. */
export type FormOfResponses = { slug: string; title: string; records: RecordReader };

const nothing: RecordQuery = { words: [], conditions: [] };
const pageSize = 25;

/** What there is to look through: how many responses, their columns, and the ways to find some. */
export async function tellResponses(
  context: ResponsesContext,
  { slug, title, records }: FormOfResponses,
): Promise<ResponsesOverview> {
  const { db, now } = context;
  const { columns, versions } = await readColumns(context, slug);
  const availability = await tellAvailability(db, { slug, locale: 'en', now: now() });
  return {
    title,
    slug,
    total: await records.count(nothing),
    availability: (versions.length > 0 && availability) || null,
    versions: versions.toReversed(),
    columns: columns
      .filter(({ group }) => group === undefined)
      .map(({ key, label, isAsked }) => ({ key, label, isAsked })),
    filters: await readFilters(db, slug, columns),
  };
}

export type QueryOutcome<T> = { kind: 'found'; value: T } | { kind: 'unknown-filter'; key: string };

/** What staff ask for, as records are searched by it. */
export async function recordQuery(
  context: ResponsesContext,
  slug: string,
  { words = '', conditions = [], version, from, to }: ResponsesQuery,
): Promise<QueryOutcome<RecordQuery>> {
  const { columns } = await readColumns(context, slug);
  const filters = await readFilters(context.db, slug, columns);
  const read = recordConditions(conditions, filters, columns);
  if (read.kind === 'unknown') return { kind: 'unknown-filter', key: read.key };
  return {
    kind: 'found',
    value: {
      words: searchWords(words),
      conditions: read.conditions,
      ...(version !== undefined && { version }),
      ...(from !== undefined && { from }),
      ...(to !== undefined && { to }),
    },
  };
}

/** A page of the responses that are meant, the latest first. */
export async function findResponses(
  context: ResponsesContext,
  { slug, records }: FormOfResponses,
  { page = 1, ...asked }: ResponsesQuery & { page?: number },
): Promise<QueryOutcome<FoundResponses>> {
  const query = await recordQuery(context, slug, asked);
  if (query.kind !== 'found') return query;
  const total = await records.count(query.value);
  const pages = Math.max(1, Math.ceil(total / pageSize));
  const shown = Math.min(page, pages);
  const at = { offset: (shown - 1) * pageSize, limit: pageSize };
  const rows: ResponseRow[] = [];
  for (const record of await records.page(query.value, at)) {
    const form = await formOf(context, slug, record);
    rows.push({ ...told(record), cells: Object.fromEntries(cellsOf(form, record.answers)) });
  }
  return { kind: 'found', value: { total, page: shown, pages, rows } };
}

/** One response in the words of the version that it was given in. */
export async function readResponse(
  context: ResponsesContext,
  { slug, title, records }: FormOfResponses,
  id: string,
): Promise<ReadResponse | undefined> {
  const record = await records.one(id);
  if (!record) return undefined;
  const steps = describeAnswers(await formOf(context, slug, record), record.answers);
  return { ...told(record), title, steps: steps.filter(({ items }) => items.length > 0) };
}

/** The version that a record satisfies. */
export async function formOf(
  { forms }: ResponsesContext,
  slug: string,
  { version }: FormRecord,
): Promise<PublishedForm> {
  const form = await forms.version(slug, version, 'en');
  if (!form) throw new Error(`Version ${version} of “${slug}” is gone`);
  return form;
}

function told({ id, receivedAt, confirmationNumber, language, version }: FormRecord) {
  return {
    id,
    receivedAt: receivedAt.toISOString(),
    confirmationNumber: displayConfirmationNumber(confirmationNumber),
    language,
    version,
  };
}
