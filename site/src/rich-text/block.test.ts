import { describe, expect, test } from 'vitest';
import { headingLevels } from './heading-levels.ts';
import { blocksOf } from './block.ts';

const text = (words: string, marks: object = {}) => ({ type: 'text', text: words, ...marks });

describe('formatted words', () => {
  test('keep a list within a list, however it is written, and no deeper than six', () => {
    const list = (children: object[]) => ({ type: 'list', format: 'unordered', children });
    const item = { type: 'list-item', children: [text('One')] };
    let deep: object = list([item]);
    for (let depth = 0; depth < 20; depth += 1) deep = list([item, deep]);
    let [block] = blocksOf([deep]);
    let levels = 0;
    while (block?.type === 'list') {
      levels += 1;
      block = block.items.find((each) => each.type === 'list');
    }
    expect(levels).toBe(6);
  });

  test.each([
    ['a picture', { type: 'image', image: { url: 'https://example.org/a.png' } }],
    ['code', { type: 'code', children: [text('alert(1)')] }],
    ['a paragraph without words', { type: 'paragraph', children: [text('  ')] }],
    ['a text', 'words'],
    ['nothing', null],
  ])('leave out %s', (_what, block) => {
    expect(blocksOf([block as object])).toEqual([]);
  });

  test.each<[number[], 2 | 3, number[]]>([
    [[2, 3, 2], 2, [2, 3, 2]],
    [[1, 4, 6], 3, [3, 4, 5]],
    [[4, 2], 3, [3, 3]],
    [[2, 5, 3], 2, [2, 3, 3]],
    [[], 2, []],
  ])('have headings %j from level %d at %j', (chosen, from, shown) => {
    expect(headingLevels(chosen, from)).toEqual(shown);
  });
});
