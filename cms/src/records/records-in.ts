import type { Core } from '@strapi/strapi';
import { conditionSql } from './condition-sql';
import { onDays } from './on-days';
import type { FormRecord, RecordQuery, RecordReader } from './record-query';
import { storedJson } from './stored-json';

type Db = Core.Strapi['db']['connection'];

/** A table whose rows are records of a form. Its names come from code, never from a request. */
export type RecordTable = {
  table: string;
  /** Which of its rows; all, unless it says. */
  where?: Record<string, string>;
  /** Which of those may be seen by whoever asks; all, unless it says. */
  visible?: { sql: string; values: readonly string[] };
  receivedAt: string;
  /** SQL of the text in which words are looked for, in lower case and without accents. */
  searched: string;
  timeZone: string;
};

const batchSize = 500;

/** Reads the records that stand in a table, by the columns that all such tables have. */
export function recordsIn(db: Db, records: RecordTable): RecordReader {
  const { table, where = {}, visible, receivedAt } = records;
  // By its table: what is selected as `id` is another thing, and would be sorted by.
  const rowId = `${table}.id`;
  const columns = {
    rowId,
    id: 'document_id',
    receivedAt,
    confirmationNumber: 'confirmation_number',
    language: 'language',
    version: 'form_version',
    answers: 'answers',
  };

  const seen = () => {
    const rows = db(table).where(where);
    return visible ? rows.whereRaw(visible.sql, [...visible.values]) : rows;
  };
  const matching = (query: RecordQuery) => {
    const found = seen();
    if (query.version !== undefined) void found.where('form_version', query.version);
    for (const { sql, values } of restrictions(records, query)) void found.whereRaw(sql, values);
    return found;
  };

  return {
    async count(query) {
      const row = await matching(query).count<{ count: string }[]>('* as count').first();
      return Number(row?.count ?? 0);
    },
    async page(query, { offset, limit }) {
      const rows: Row[] = await matching(query)
        .orderBy(rowId, 'desc')
        .offset(offset)
        .limit(limit)
        .select(columns);
      return rows.map(recordOf);
    },
    async *all(query) {
      for (let last = 0; ;) {
        const rows: Row[] = await matching(query)
          .where(rowId, '>', last)
          .orderBy(rowId)
          .limit(batchSize)
          .select(columns);
        if (rows.length > 0) yield rows.map(recordOf);
        if (rows.length < batchSize) return;
        last = rows.at(-1)?.rowId ?? last;
      }
    },
    async one(id) {
      const row: Row | undefined = await seen().where({ document_id: id }).first(columns);
      return row && recordOf(row);
    },
    async has(confirmationNumber) {
      const row = await seen().where({ confirmation_number: confirmationNumber }).first(rowId);
      return row !== undefined;
    },
  };
}

type Row = Omit<FormRecord, 'answers'> & { rowId: number; answers: unknown };

function recordOf({ rowId: _rowId, answers, ...row }: Row): FormRecord {
  return { ...row, answers: storedJson(answers) as FormRecord['answers'] };
}

type Restriction = { sql: string; values: (string | number | string[])[] };

function restrictions(
  { receivedAt, searched, timeZone }: RecordTable,
  { words, conditions, from, to }: RecordQuery,
): Restriction[] {
  return [
    ...words.map((word) => ({ sql: `${searched} like ? escape '\\'`, values: [containing(word)] })),
    ...onDays(receivedAt, { from, to, timeZone }),
    ...conditions.map(conditionSql),
  ];
}

/** A pattern for `like` that finds the word anywhere, whatever signs it holds. */
export function containing(word: string): string {
  return `%${word.replace(/[\\%_]/gu, '\\$&')}%`;
}
