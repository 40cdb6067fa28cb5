import { expect, test } from 'vitest';
import { limitProblems, type Option } from './options.ts';

const flat = (count: number): Option[] =>
  Array.from({ length: count }, (_each, index) => ({ value: `v${index}`, label: 'An option' }));

/** Options one below the other. */
function deep(levels: number): Option[] {
  let options: Option[] = [];
  for (let level = 0; level < levels; level += 1) {
    options = [{ value: `l${level}`, label: 'An option', ...(level > 0 && { options }) }];
  }
  return options;
}

const tooMany = ['There are more than 5,000 options on all levels'];
const tooDeep = ['Options stand on more than 4 levels, one below the other'];

test.each<[string, Option[], string[]]>([
  ['none', [], []],
  ['5,000 on one level', flat(5000), []],
  ['one more', flat(5001), tooMany],
  ['5,000 on two levels', [{ value: 'all', label: 'All', options: flat(4999) }], []],
  ['one more on two levels', [{ value: 'all', label: 'All', options: flat(5000) }], tooMany],
  ['four levels', deep(4), []],
  ['five levels', deep(5), tooDeep],
  ['any number of levels', deep(100_000), tooDeep],
])('%s', (_name, options, problems) => {
  expect(limitProblems(options)).toEqual(problems);
});
