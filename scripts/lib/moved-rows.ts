import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import type { RowShape } from '../../cms/src/plugins/registry/shared/importing.ts';
import { csvRecordsOf } from './csv-records.ts';
import { linesOf } from './lines.ts';
import { Stop } from './stop.ts';

/** What a line of a file holds, or why it holds no row; and how it is told, as it was written. */
export type FileRow = { line: number; given: unknown; size: number } & (
  { row: unknown } | { reasons: string[] }
);

/** A registration may have 256 KiB; its quotes are doubled in a table. */
const limit = 512 * 1024;
const couldNotRun = 2;

/**
 * The rows of a file, one at a time: JSON lines, or CSV whose first line names the columns of one of
 * the shapes. Stops, in words, over a file that is neither; a line that is no row is told as such.
 */
export async function* rowsOf(
  path: string,
  shapes: readonly RowShape[],
  onBytes: (bytes: number) => void,
): AsyncGenerator<FileRow> {
  const kind = await kindOf(path);
  const bytes = counted(createReadStream(path), onBytes);
  if (kind === 'json-lines') yield* jsonRows(bytes);
  else yield* csvRows(path, withoutMark(bytes), shapes);
}

async function* counted(
  stream: AsyncIterable<Buffer>,
  onBytes: (bytes: number) => void,
): AsyncGenerator<Buffer> {
  for await (const chunk of stream) {
    yield chunk;
    onBytes(chunk.length);
  }
}

const byteOrderMark = Buffer.from([0xef, 0xbb, 0xbf]);

async function* withoutMark(stream: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let begin: Buffer | undefined = Buffer.alloc(0);
  for await (const chunk of stream) {
    if (begin === undefined) yield chunk;
    else {
      begin = Buffer.concat([begin, chunk]);
      if (begin.length < byteOrderMark.length) continue;
      yield begin.subarray(0, 3).equals(byteOrderMark) ? begin.subarray(3) : begin;
      begin = undefined;
    }
  }
  if (begin !== undefined) yield begin;
}

/** What a file is, by how it begins. */
async function kindOf(path: string): Promise<'json-lines' | 'csv'> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(4096), 0, 4096, 0);
    const begin = buffer.subarray(0, bytesRead);
    const isUtf16 = [0xfffe, 0xfeff].includes(bytesRead < 2 ? 0 : begin.readUInt16BE());
    if (isUtf16 || begin.includes(0)) {
      throw new Stop(`${path} is no text in UTF-8. Save it as UTF-8 and try again.`, couldNotRun);
    }
    const text = begin
      .toString('utf8')
      .replace(/^\ufeff/u, '')
      .trimStart();
    if (text === '' && bytesRead < 4096) throw new Stop(`${path} is empty.`, couldNotRun);
    if (text.startsWith('[')) {
      throw new Stop(
        `${path} begins with “[”. Write one JSON object on each line, without a list around them.`,
        couldNotRun,
      );
    }
    return text.startsWith('{') ? 'json-lines' : 'csv';
  } finally {
    await file.close();
  }
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

async function* jsonRows(bytes: AsyncIterable<Buffer>): AsyncGenerator<FileRow> {
  for await (const line of linesOf(bytes, limit)) {
    if ('tooLong' in line) {
      yield { line: line.number, reasons: [tooLong], given: '', size: 0 };
      continue;
    }
    const told = { line: line.number, given: line.bytes.toString('utf8'), size: line.bytes.length };
    if (told.given.trim() === '') continue;
    try {
      yield { ...told, row: JSON.parse(utf8.decode(line.bytes)) as unknown };
    } catch {
      yield { ...told, reasons: ['The line is not JSON.'] };
    }
  }
}

const tooLong = `The line is over ${limit / 1024} KiB, more than a registration may have.`;
const notRecords = {
  size: tooLong,
  quotes: 'The quotes of the line do not match, so that its columns cannot be told.',
  characters: 'The line is not text in UTF-8.',
};

async function* csvRows(
  path: string,
  bytes: AsyncIterable<Buffer>,
  shapes: readonly RowShape[],
): AsyncGenerator<FileRow> {
  let header: string[] | undefined;
  for await (const record of csvRecordsOf(bytes, limit)) {
    const line = record.number;
    if ('broken' in record) {
      if (!header) throw new Stop(`${path}: ${notRecords[record.broken]}`, couldNotRun);
      yield { line, reasons: [notRecords[record.broken]], given: record.text, size: 0 };
      continue;
    }
    const { cells } = record;
    if (cells.length === 1 && cells[0]?.trim() === '') continue;
    if (!header) {
      header = readHeader(path, cells, shapes);
      continue;
    }
    const size = cells.reduce((sum, cell) => sum + cell.length, 0);
    if (cells.length === header.length) {
      const row = Object.fromEntries(header.map((name, index) => [name, cells[index]]));
      yield { line, row, given: row, size };
    } else {
      const reason = `The line has ${cells.length} cells where the header has ${header.length} columns.`;
      yield { line, reasons: [reason], given: cells, size };
    }
  }
}

/** The names of the columns. Stops when they are not those of a shape, naming what is wrong. */
function readHeader(path: string, cells: readonly string[], shapes: readonly RowShape[]): string[] {
  const names = cells.map((cell) => cell.trim());
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) {
    throw new Stop(`${path} has the column “${twice}” twice. Leave one out.`, couldNotRun);
  }
  const known = (shape: RowShape) =>
    [...shape.needed, ...shape.optional].filter((name) => names.includes(name)).length;
  const shape = shapes.toSorted((a, b) => known(b) - known(a))[0];
  if (!shape || known(shape) === 0) {
    const either = shapes.map(({ needed }) => needed.join(', ')).join('\n  or  ');
    throw new Stop(
      `${path} is neither JSON lines nor CSV with a header that is known. The columns must be\n      ${either}`,
      couldNotRun,
    );
  }
  const missing = shape.needed.filter((name) => !names.includes(name));
  if (missing.length === 0) return names;
  const unknown = names.filter(
    (name) => !shape.needed.includes(name) && !shape.optional.includes(name),
  );
  const quoted = (list: readonly string[]) => list.map((name) => `“${name}”`).join(', ');
  throw new Stop(
    `The header of ${path} lacks ${missing.length === 1 ? 'the column' : 'the columns'} ${quoted(missing)}.` +
      (unknown.length > 0 ? ` It has ${quoted(unknown)}, which is not known.` : ''),
    couldNotRun,
  );
}
