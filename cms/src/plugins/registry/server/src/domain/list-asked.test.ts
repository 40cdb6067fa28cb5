import { expect, test } from 'vitest';
import { readList } from './list-asked';

const known = { columns: ['number', 'stream', 'status'], atFirst: ['stream'] };
const read = (query: string) => readList(new URLSearchParams(query), known);
const plain = {
  sort: { by: 'registered', isDescending: true },
  page: 1,
  pageSize: 25,
  columns: ['stream'],
};

test.each<[string, object, [string, string][]]>([
  ['', {}, []],
  [
    'stream=x&page=3&colour=red',
    { page: 3 },
    [
      ['stream', 'x'],
      ['colour', 'red'],
    ],
  ],
  ['sort=name', { sort: { by: 'name', isDescending: false } }, []],
  ['sort=-status&pageSize=100', { sort: { by: 'status', isDescending: true }, pageSize: 100 }, []],
  ['columns=status,number,status', { columns: ['status', 'number'] }, []],
  ['columns=', { columns: [] }, []],
])('“%s” asks of the list', (query, expected, rest) => {
  expect(read(query)).toEqual({ kind: 'read', list: { ...plain, ...expected }, rest });
});

test.each([
  ['sort=', 'sorted by “”'],
  ['sort=--name', '“--name”'],
  ['sort=constructor', '“constructor”'],
  ['page=', 'page'],
  ['page=1.5', 'page'],
  ['page=Infinity', 'page'],
  ['pageSize=26', 'pageSize'],
  ['page=1&page=2', 'page'],
  ['columns=answers', '“answers”'],
  ['columns=__proto__', '“__proto__”'],
])('“%s” is refused by name', (query, named) => {
  expect(read(query)).toMatchObject({
    kind: 'refused',
    message: expect.stringContaining(named) as string,
  });
});
