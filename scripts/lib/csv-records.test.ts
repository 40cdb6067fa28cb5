import { Readable } from 'node:stream';
import { expect, test } from 'vitest';
import { csvRecordsOf, type CsvRecord } from './csv-records.ts';

/** Read in pieces of each size, so that every place is once between two pieces. */
async function read(text: string | Buffer, limit = 1000): Promise<CsvRecord[]> {
  const bytes = Buffer.from(text);
  const readings = await Promise.all(
    [1, 2, 3, 7, bytes.length + 1].map(async (size) => {
      const pieces = Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) =>
        bytes.subarray(index * size, (index + 1) * size),
      );
      const records: CsvRecord[] = [];
      for await (const record of csvRecordsOf(Readable.from(pieces), limit)) records.push(record);
      return records;
    }),
  );
  for (const reading of readings) expect(reading).toEqual(readings[0]);
  return readings[0] ?? [];
}

test.each<[string, string, string[][]]>([
  ['nothing', '', []],
  ['one record without an end', 'a,b', [['a', 'b']]],
  [
    'two lines',
    'a,b\nc,d\n',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  [
    'lines that end as on Windows',
    'a,b\r\n"c",d\r\ne,"f"\r\n',
    [
      ['a', 'b'],
      ['c', 'd'],
      ['e', 'f'],
    ],
  ],
  [
    'empty cells',
    ',\n,,\n',
    [
      ['', ''],
      ['', '', ''],
    ],
  ],
  ['an empty line', 'a\n\nb', [['a'], [''], ['b']]],
  ['a last cell that is empty', 'a,', [['a', '']]],
  ['quotes in a cell', '"a ""b"" c",""""\n', [['a "b" c', '"']]],
  ['commas and lines in a cell', '"a,b\nc",d\n', [['a,b\nc', 'd']]],
  ['a quote inside an open cell', 'a"b,c\n', [['a"b', 'c']]],
  ['letters of several bytes', 'é,"日本"\n', [['é', '日本']]],
  ['JSON', '1,"{""x"":[1,""a,b""]}"\n', [['1', '{"x":[1,"a,b"]}']]],
])('%s', async (_of, text, cells) => {
  expect((await read(text)).map((record) => ('cells' in record ? record.cells : record))).toEqual(
    cells,
  );
});

test('records are told by the line where they begin', async () => {
  const records = await read('a\n"b\nb",c\n\nd\n');
  expect(records.map(({ number }) => number)).toEqual([1, 2, 4, 5]);
});

test.each<[string, string | Buffer, string]>([
  ['a quote that never closes', 'a,b\n1,"2\n3,4\n5,6\n', 'quotes'],
  ['a quote that closes in another record', 'a,b\n1,"2\n3,4\n"5",6\n', 'quotes'],
  ['something after a quote', 'a,b\n1,"2"x\n3,4\n5,6\n', 'quotes'],
  ['a line that is too long', `a,b\n1,${'2'.repeat(2000)}\n3,4\n5,6\n`, 'size'],
  ['a quoted line that is too long', `a,b\n1,"${'2'.repeat(2000)}"\n3,4\n5,6\n`, 'size'],
  ['what is not UTF-8', Buffer.from('a,b\n1,\xff\n3,4\n5,6\n', 'latin1'), 'characters'],
])('%s takes no other line along', async (_what, text, broken) => {
  const records = await read(text);
  expect(records.map((record) => ('cells' in record ? record.cells : record.broken))).toEqual([
    ['a', 'b'],
    broken,
    ['3', '4'],
    ['5', '6'],
  ]);
  expect(records.map(({ number }) => number)).toEqual([1, 2, 3, 4]);
});

test('a quote that never closes in a long file costs its own line', async () => {
  const records = await read(`1,"2\n${'3,4\n'.repeat(500)}`);
  expect(records[0]).toMatchObject({ number: 1, broken: 'quotes' });
  expect(records).toHaveLength(501);
});
