import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Option } from '../definition/form.ts';
import { levelOf } from '../definition/options.ts';
import { shippedLists } from '../shipped.ts';

/** The paths from the top of a list to its leaves, as `value=label=French` at each level. */
const pathsOf = (options: readonly Option[]): string[] =>
  options.flatMap(({ value, label, labels, options: below = [] }) => {
    const own = `${value}=${label}=${labels?.fr}`;
    return below.length === 0 ? [own] : pathsOf(below).map((path) => `${own} > ${path}`);
  });

/** The same, read from the file line by line, without the code that reads it for the forms. */
function pathsInFile(name: string): string[] {
  const [, ...lines] = readFileSync(new URL(`../../lists/${name}.csv`, import.meta.url), 'utf8')
    .trim()
    .split(/\r?\n/u);
  return lines.map((line) => {
    const cells = [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^",]*))/gu)].map(
      ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
    );
    const levels = [0, 3, 6].map((at) => cells.slice(at, at + 3).join('='));
    return levels.filter((level) => level !== '==').join(' > ');
  });
}

test.each([
  ['professions', 304, 12],
  ['communities', 92, 6],
])('%s are the %i rows of their file, under %i options', (name, rows, top) => {
  const options = shippedLists()[name] ?? [];
  const paths = pathsOf(options);
  expect(paths).toHaveLength(rows);
  expect(options).toHaveLength(top);
  expect(paths.toSorted()).toEqual(pathsInFile(name).toSorted());
});

test('an option says the same in French wherever it stands under the same name', () => {
  for (const [list, options] of Object.entries(shippedLists())) {
    const french = new Map<string, string | undefined>();
    for (const level of [0, 1, 2]) {
      for (const { label, labels } of levelOf(options, level)) {
        const name = `${level} ${label}`;
        expect(labels?.fr, `${list}: ${label}`).toBe(french.get(name) ?? labels?.fr);
        french.set(name, labels?.fr);
      }
    }
  }
});
