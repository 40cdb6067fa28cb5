/** A record of a CSV file by the number of its first line, or what that line is instead. */
export type CsvRecord =
  | { number: number; cells: string[] }
  | { number: number; broken: 'quotes' | 'size' | 'characters'; text: string };

const [quote, comma, lineFeed, carriageReturn] = [0x22, 0x2c, 0x0a, 0x0d];
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const lenient = new TextDecoder('utf-8');
/** Of a line that is no record, so much is told. */
const shown = 500;

/**
 * The records of a CSV stream, one at a time, as RFC 4180 has them. A record over `limit` bytes, one
 * whose quotes do not close, and one that is not UTF-8 are told, and reading goes on with the line
 * after the one where it began: no line takes those that follow along, and none fills the memory.
 */
export async function* csvRecordsOf(
  chunks: AsyncIterable<Buffer>,
  limit: number,
): AsyncGenerator<CsvRecord> {
  let number = 1;
  let rest: Buffer = Buffer.alloc(0);
  let isSkipping = false;

  function* recordsIn(isEnd: boolean): Generator<CsvRecord> {
    let from = 0;
    while (from < rest.length) {
      if (isSkipping) {
        const end = rest.indexOf(lineFeed, from);
        from = end === -1 ? rest.length : end + 1;
        if (end === -1) break;
        isSkipping = false;
        number += 1;
        continue;
      }
      const scan = scanRecord(rest, from, isEnd);
      const isTooLong = (scan.kind === 'record' ? scan.next : rest.length) - from > limit;
      if (scan.kind === 'incomplete' && !isTooLong) break;
      if (scan.kind === 'record' && !isTooLong) {
        yield decoded(number, scan.cells, rest.subarray(from, scan.next));
        number += linesIn(rest, from, scan.next);
        from = scan.next;
        continue;
      }
      const end = rest.indexOf(lineFeed, from);
      const line = rest.subarray(from, end === -1 ? rest.length : end);
      const broken = scan.kind === 'broken' || line.length <= limit ? 'quotes' : 'size';
      yield { number, broken, text: lenient.decode(line.subarray(0, shown)) };
      if (end === -1) isSkipping = true;
      else number += 1;
      from = end === -1 ? rest.length : end + 1;
    }
    rest = rest.subarray(from);
  }

  for await (const chunk of chunks) {
    rest = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    yield* recordsIn(false);
  }
  yield* recordsIn(true);
}

type Scan =
  { kind: 'record'; cells: Buffer[]; next: number } | { kind: 'broken' } | { kind: 'incomplete' };

/** The record that begins at a place. */
function scanRecord(bytes: Buffer, from: number, isEnd: boolean): Scan {
  const cells: Buffer[] = [];
  let at = from;
  for (;;) {
    let cell: Buffer;
    if (bytes[at] === quote) {
      const end = closingQuote(bytes, at);
      // The last byte so far may be the first of two quotes.
      if (end === undefined || (end + 1 === bytes.length && !isEnd)) {
        return { kind: isEnd ? 'broken' : 'incomplete' };
      }
      cell = bytes.subarray(at, end + 1);
      at = end + 1;
      if (bytes[at] === carriageReturn && at + 1 === bytes.length && !isEnd) {
        return { kind: 'incomplete' };
      }
      if (bytes[at] === carriageReturn && bytes[at + 1] === lineFeed) at += 1;
      if (at < bytes.length && bytes[at] !== comma && bytes[at] !== lineFeed) {
        return { kind: 'broken' };
      }
    } else {
      const begin = at;
      while (at < bytes.length && bytes[at] !== comma && bytes[at] !== lineFeed) at += 1;
      const end =
        bytes[at] !== comma && bytes[at - 1] === carriageReturn && at > begin ? at - 1 : at;
      cell = bytes.subarray(begin, end);
    }
    if (at >= bytes.length && !isEnd) return { kind: 'incomplete' };
    cells.push(cell);
    if (at >= bytes.length || bytes[at] === lineFeed) {
      return { kind: 'record', cells, next: Math.min(at + 1, bytes.length) };
    }
    at += 1;
  }
}

/** Where the quote closes that opens at a place; two in a row are one of the text. */
function closingQuote(bytes: Buffer, opening: number): number | undefined {
  for (let at = bytes.indexOf(quote, opening + 1); at !== -1; at = bytes.indexOf(quote, at + 2)) {
    if (bytes[at + 1] !== quote) return at;
  }
  return undefined;
}

function decoded(number: number, cells: readonly Buffer[], whole: Buffer): CsvRecord {
  try {
    return {
      number,
      cells: cells.map((cell) => {
        const text = utf8.decode(cell);
        return cell[0] === quote ? text.slice(1, -1).replaceAll('""', '"') : text;
      }),
    };
  } catch {
    return { number, broken: 'characters', text: lenient.decode(whole.subarray(0, shown)) };
  }
}

function linesIn(bytes: Buffer, from: number, to: number): number {
  let lines = 0;
  for (
    let at = bytes.indexOf(lineFeed, from);
    at !== -1 && at < to;
    at = bytes.indexOf(lineFeed, at + 1)
  ) {
    lines += 1;
  }
  return lines;
}
