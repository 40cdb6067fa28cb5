import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { csvText } from './csv-text';

test('what is written is read again, cell by cell', () => {
  const rows = [
    ['plain', '', 'a "quoted" word', 'one, two', '"', ','],
    ['two\r\nlines', 'a\nb', ' spaces ', 'Gitga’at', '""', 'x;y'],
    [''.repeat(3), 'ends with a quote"', '🩺', "it's", 'tab\there', 'a=b'],
  ];
  expect(parse(csvText(rows), { record_delimiter: '\r\n' })).toEqual(rows);
});

test('each row is a line of its own, also the last', () => {
  expect(csvText([['a', 'b'], ['c']])).toBe('a,b\r\nc\r\n');
  expect(csvText([])).toBe('');
});

test('a hostile cell is text, and quoted where it must be', () => {
  expect(csvText([['=1+1', '=HYPERLINK("x","y")', '+1, 2']])).toBe(
    `'=1+1,"'=HYPERLINK(""x"",""y"")","'+1, 2"\r\n`,
  );
});
