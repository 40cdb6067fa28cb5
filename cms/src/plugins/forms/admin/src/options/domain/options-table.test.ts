import { expect, test } from 'vitest';
import type { Option } from '@ehpr/form-schemas';
import { shippedLists } from '@ehpr/form-schemas/shipped';
import { escapedCell, unescapedCell } from './formula-cells';
import { readOptionsTable } from './options-table';
import { writeOptionsTable } from './write-options-table';

const read = (text: string) => {
  const table = readOptionsTable(text);
  return table.kind === 'read' ? table.options : table.faults;
};

test.each(Object.entries(shippedLists()))(
  '%s is the same after export and import',
  (_key, list) => {
    expect(read(writeOptionsTable(list))).toEqual(list);
  },
);

test('what is retired, French or like a formula comes back as it was', () => {
  const options: Option[] = [
    {
      value: '=1+1',
      label: '-Nurse, “day”; "night"',
      labels: { fr: '@infirmière' },
      retired: true,
      options: [
        { value: 'a', label: "'=A" },
        { value: 'b', label: 'B', retired: true },
      ],
    },
    { value: 'c', label: 'C' },
  ];
  const table = writeOptionsTable(options);
  expect(table).toContain("'=1+1");
  expect(read(table)).toEqual(options);
});

test.each([
  ['=SUM(A1)', "'=SUM(A1)"],
  ['+1', "'+1"],
  ['-1', "'-1"],
  ['@x', "'@x"],
  ['\tx', "'\tx"],
  ['\rx', "'\rx"],
  ['\nx', "'\nx"],
  ['\0x', "'\0x"],
  ["'=x", "''=x"],
  ["'quoted'", "'quoted'"],
  ['plain = text', 'plain = text'],
])('%j is written %j and read back', (text, cell) => {
  expect(escapedCell(text)).toBe(cell);
  expect(unescapedCell(cell)).toBe(text);
});

const expected = [
  { value: 'a', label: 'A, B' },
  { value: 'c', label: 'C' },
];

test.each([
  ['commas', 'x_id,x\na,"A, B"\nc,C\n'],
  ['a byte order mark', '\uFEFFx_id,x\na,"A, B"\nc,C\n'],
  ['semicolons', 'x_id;x\r\na;A, B\r\nc;C\r\n'],
  ['tabs, as a spreadsheet pastes', 'x_id\tx\na\tA, B\nc\tC'],
  ['empty lines', 'x_id,x\n\na,"A, B"\n,\nc,C\n\n'],
])('a table with %s is understood', (_what, text) => {
  expect(read(text)).toEqual(expected);
});

test.each([
  ['', 1, 'The first line names the columns'],
  ['a,A\nb,B', 1, 'The first line names the columns'],
  ['x_id,x\n', 1, 'There are no options'],
  ['x_id,x\na,\n', 2, '“x” needs a code and a label, or neither'],
  ['x_id,x\na,A\na,A\n', 3, 'It is the same as line 2'],
  ['x_id,x,y_id,y\na,A,b,B\na,Other,c,C', 3, '“a” is called “A” further up, and “Other” here'],
  ['x_id,x,retired\na,A,perhaps\n', 2, 'Write “yes” under “retired”'],
  ['x_id,x\na,A,more\n', 2, 'There are more cells than columns'],
  ['x_id,x\na,"A\n', 2, 'A quotation mark'],
  [`x_id,x\n${'a'.repeat(201)},A\n`, 2, 'is too long'],
  ['a_id,a,b_id,b,c_id,c,d_id,d,e_id,e\n', 1, 'Use 4 levels or fewer'],
  [`x_id,x\n${'n'.repeat(1_000_001)}`, 1, 'Use 1 MB or less'],
])('%j: line %i, %s', (text, line, message) => {
  const table = readOptionsTable(text);
  expect(table).toMatchObject({
    kind: 'faulty',
    faults: [{ line, message: expect.stringContaining(message) as string }],
  });
});

test('no more than 5,000 options are read', () => {
  const rows = Array.from({ length: 5_001 }, (_each, index) => `v${index},L`).join('\n');
  expect(readOptionsTable(`x_id,x\n${rows}`)).toMatchObject({
    faults: [{ message: 'There are more than 5,000 options on all levels' }],
  });
});
