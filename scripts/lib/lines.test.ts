import { expect, test } from 'vitest';
import { linesOf } from './lines.ts';

async function* inChunks(text: string, size: number): AsyncGenerator<Buffer> {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function read(text: string, chunk: number, limit = 8): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of linesOf(inChunks(text, chunk), limit)) {
    lines.push(`${line.number}:${'tooLong' in line ? 'too long' : line.bytes.toString('utf8')}`);
  }
  return lines;
}

test.each([
  ['', []],
  ['a', ['1:a']],
  ['a\n', ['1:a']],
  ['a\nb', ['1:a', '2:b']],
  ['\na\n\n', ['1:', '2:a', '3:']],
  ['12345678\n123456789\n1', ['1:12345678', '2:too long', '3:1']],
  ['é\nü\n', ['1:é', '2:ü']],
])('reads %j line by line, however it is cut', async (text, expected) => {
  for (const chunk of [1, 2, 3, 100]) expect(await read(text, chunk)).toEqual(expected);
});
