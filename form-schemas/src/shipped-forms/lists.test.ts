import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Option } from '../definition/form.ts';
import { shippedLists } from '../shipped.ts';

/** The paths from the top of a list to its leaves, as `value=label` at each level. */
const pathsOf = (options: readonly Option[]): string[] =>
  options.flatMap(({ value, label, options: below = [] }) =>
    below.length === 0
      ? [`${value}=${label}`]
      : pathsOf(below).map((path) => `${value}=${label} > ${path}`),
  );

/** The same, read from the file line by line, without the code that reads it for the forms. */
function pathsInFile(name: string): string[] {
  const [, ...lines] = readFileSync(new URL(`../../lists/${name}.csv`, import.meta.url), 'utf8')
    .trim()
    .split(/\r?\n/u);
  return lines.map((line) => {
    const cells = [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^",]*))/gu)].map(
      ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
    );
    const levels = [0, 2, 4].map((at) => `${cells[at] ?? ''}=${cells[at + 1] ?? ''}`);
    return levels.filter((level) => level !== '=').join(' > ');
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
