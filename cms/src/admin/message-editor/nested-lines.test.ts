import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nestedLines, type Line, type NestedList } from './nested-lines';

const line = (level: number, content: string, isNumbered = false): Line<string> => ({
  level,
  isNumbered,
  content,
});

/** Each list as `(…)`, or as `[…]` where it is numbered. */
const drawn = (lists: readonly NestedList<string>[]): string =>
  lists
    .map(({ isNumbered, items }) => {
      const inside = items.map(({ content, lists: inner }) => content + drawn(inner)).join(' ');
      return isNumbered ? `[${inside}]` : `(${inside})`;
    })
    .join('');

describe('lines of Word', () => {
  test.each([
    [[line(1, 'a'), line(1, 'b')], '(a b)'],
    [[line(1, 'a'), line(2, 'b'), line(3, 'c'), line(1, 'd')], '(a(b(c)) d)'],
    [[line(1, 'a'), line(3, 'b'), line(2, 'c')], '(a(b c))'],
    [[line(2, 'a'), line(1, 'b'), line(2, 'c')], '(a b(c))'],
    [[line(1, 'a', true), line(1, 'b'), line(2, 'c', true)], '[a](b[c])'],
    [[], ''],
  ])('%#: become lists', (lines, lists) => {
    expect(drawn(nestedLines(lines))).toBe(lists);
  });

  test('are each an item, in their order', () => {
    const any = fc.array(fc.tuple(fc.integer({ min: 1, max: 9 }), fc.boolean()));
    fc.assert(
      fc.property(any, (made) => {
        const lines = made.map(([level, isNumbered], at) => line(level, `${at},`, isNumbered));
        const words = drawn(nestedLines(lines)).replaceAll(/[()[\] ]/gu, '');
        expect(words).toBe(lines.map(({ content }) => content).join(''));
      }),
    );
  });
});
