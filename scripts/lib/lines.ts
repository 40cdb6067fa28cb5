export type Line = { number: number; bytes: Buffer } | { number: number; tooLong: true };

const lineFeed = 0x0a;

/**
 * The lines of a stream, one at a time. A line over `limit` bytes is reported and its bytes are let
 * go, so that no input, however long its lines, fills the memory.
 */
export async function* linesOf(chunks: AsyncIterable<Buffer>, limit: number): AsyncGenerator<Line> {
  let number = 1;
  let parts: Buffer[] = [];
  let length = 0;

  const add = (part: Buffer) => {
    length += part.length;
    if (length <= limit) parts.push(part);
    else parts = [];
  };
  const finished = (): Line => {
    const line =
      length > limit ? { number, tooLong: true as const } : { number, bytes: Buffer.concat(parts) };
    number += 1;
    parts = [];
    length = 0;
    return line;
  };

  for await (const chunk of chunks) {
    let from = 0;
    for (let end = chunk.indexOf(lineFeed); end !== -1; end = chunk.indexOf(lineFeed, from)) {
      add(chunk.subarray(from, end));
      yield finished();
      from = end + 1;
    }
    add(chunk.subarray(from));
  }
  if (length > 0) yield finished();
}
